/** Why something about people is kept, as article 30 of the GDPR asks: texts of the register, which is in Dutch. */
export interface Processing {
  readonly title: string
  readonly purpose: string
  /** Point of article 6(1) of the GDPR. */
  readonly ground: string
  /** Whose data it is. */
  readonly subjects: string
  /** How long, and what ends it. */
  readonly retention: string
  /** All columns of these tables, divided by spaces. */
  readonly tables: string
}

const consent = 'toestemming (a), per doel gegeven en in te trekken'
const agreement = 'uitvoering van de overeenkomst met de deelnemer (b)'
const interest = 'gerechtvaardigd belang (f)'
const duty = 'wettelijke plicht (c): digitaledienstenverordening, artikelen 16 tot en met 18'

const withAccount =
  'Zolang het account er is; gewist 14 dagen na het verzoek, of na 24 maanden zonder gebruik.'
const publicWork = 'Blijft als openbaar werk; zonder naam zodra de deelnemer is gewist.'

export const processings: readonly Processing[] = [
  {
    title: 'Account en profiel',
    purpose: 'Meedoen onder eigen naam, en gevonden en gevraagd worden zoals de deelnemer dat kiest.',
    ground: agreement,
    subjects: 'deelnemers',
    retention: withAccount,
    tables: 'people former_handles addresses grants circles circle_members circle_shadows',
  },
  {
    title: 'Inloggen',
    purpose: 'Vaststellen wie er is, zonder wachtwoord, en vreemden buitenhouden.',
    ground: agreement,
    subjects: 'deelnemers en wie probeert in te loggen',
    retention:
      'Sessie 30 dagen na het laatste gebruik; link en code twee dagen; sleutel tot de gekozen dag; passkey en koppeling zolang het account er is.',
    tables: 'sessions sign_ins identities passkeys passkey_challenges access_keys',
  },
  {
    title: 'Toestemming en vertrek',
    purpose: 'Aantonen wat iemand koos en wanneer, en het wissen uitvoeren.',
    ground: 'wettelijke plicht (c): AVG, artikelen 7 en 17',
    subjects: 'deelnemers',
    retention: withAccount,
    tables: 'consents erasures unused_warnings',
  },
  {
    title: 'Vragen en antwoorden',
    purpose: 'Bewoners en organisaties verder helpen met wat anderen weten.',
    ground: agreement,
    subjects: 'vragers, antwoorders en wie gevraagd wordt',
    retention: `${publicWork} Een vraag die op bevestiging wacht: 7 dagen.`,
    tables:
      'questions question_drafts question_followers question_invitations question_dismissals answers answer_marks answer_references',
  },
  {
    title: 'Initiatieven en vermeldingen',
    purpose: 'Laten zien wat er in de buurt gebeurt, wie ervoor instaat en of het nog klopt.',
    ground: agreement,
    subjects: 'beheerders, betrokkenen en wie iets voorstelt of bevestigt',
    retention: `${publicWork} Een link in een mail over een vermelding: 60 dagen.`,
    tables:
      'initiatives initiative_stewards initiative_suggestions initiative_parties initiative_wants initiative_reins listing_spans listing_asks listing_links listing_remarks match_dismissals imports import_rows',
  },
  {
    title: 'Organisaties',
    purpose: 'Weten wie namens een organisatie mag spreken, en haar kunnen bereiken.',
    ground: interest,
    subjects: 'bestuurders, medewerkers en vrijwilligers',
    retention: `${withAccount} Wat de organisatie zelf aangaat, blijft tot zij stopt.`,
    tables:
      'organisations organisation_contacts organisation_claims organisation_closures organisation_merges positions position_successions mandates',
  },
  {
    title: 'Samenwerken en afspreken',
    purpose: 'Afspraken maken, zien wie wat toezegde, en werk overdragen.',
    ground: agreement,
    subjects: 'partijen en hun vertegenwoordigers',
    retention: `${publicWork} Een vastgestelde afspraak houdt de naam waarmee zij is getekend.`,
    tables:
      'issues issue_origins coalitions coalition_parties coalition_links coalition_proposals coalition_voices coalition_reins coalition_check_ins coalition_check_in_takers agreements agreement_sections agreement_suggestions agreement_versions agreement_signatures agreement_reviews agreement_withdrawals promises promise_asks promise_changes promise_followers promise_links handovers handover_notes handover_warnings bottlenecks bottleneck_answers bottleneck_followers bottleneck_hits bottleneck_outcomes gatherings tables table_hosts table_guests table_dates table_date_answers table_preparations reports signpost_adoptions',
  },
  {
    title: 'Aan tafel',
    purpose: 'Vastleggen wat aan een tafel is gezegd, zoals wie het zei dat wil, en wat er is toegezegd.',
    ground: consent,
    subjects: 'wie aan een tafel zit, met of zonder account',
    retention: `${publicWork} Verkeerde codes: een dag, zonder adres. Foto’s van kaartjes: tot ze zijn overgetypt, hoogstens drie dagen.`,
    tables: 'sittings seats quotes signposts hands promise_offers sitting_guesses cards',
  },
  {
    title: 'Gesprekken',
    purpose: 'Stemmen op stellingen, en samen zien wat mensen delen. Niemand ziet wat iemand stemt.',
    ground: agreement,
    subjects: 'wie stemt, wie een stelling toevoegt en wie een gesprek leidt',
    retention:
      'Stemmen zolang het gesprek er staat; wie weggaat, blijft er zonder naam in meetellen. Een mailadres dat op bevestiging wacht: 7 dagen.',
    tables:
      'conversations conversation_followers conversation_hosts conversation_results statements statement_uses voters votes',
  },
  {
    title: 'Documenten',
    purpose: 'Verslagen, foto’s en stukken bij een initiatief of vraag bewaren, met een eigen kring.',
    ground: agreement,
    subjects: 'wie iets toevoegt, wie erin staat, en wie iets opent dat met zorg is gedeeld',
    retention: `${publicWork} Een weggehaald bestand is meteen weg. Wie een document opende: zolang het account er is.`,
    tables: 'documents document_bytes document_openings',
  },
  {
    title: 'Wijkbegrotingen',
    purpose: 'Bewoners samen laten beslissen over geld, en hun laten horen wat ervan komt.',
    ground: agreement,
    subjects: 'wie een idee inbrengt, steunt, leidt, toetst of stemt',
    retention: `${publicWork} Een stembiljet is geheim: openbaar is alleen het anonieme bestand. De naam van een stemmer verdwijnt met het account. Een mailadres zonder account telt na een bevestiging, en is anders na een week weg.`,
    tables:
      'budgets budget_hosts budget_moves projects project_costs project_supporters project_mergers budget_voters budget_keys ballots ballot_addresses paper_entries budget_outcomes milestones',
  },
  {
    title: 'Uitnodigen en helpen',
    purpose: 'Mensen zonder account laten meedoen, ook als een buur voor hen invult.',
    ground: consent,
    subjects: 'gasten, genodigden en helpers',
    retention:
      'Tot de uitnodiging verloopt of de gast zich laat vergeten; van wie nee zei blijft alleen een hash, zodat dezelfde deelnemer niet weer mailt.',
    tables: 'invitations invitation_guesses guests entries',
  },
  {
    title: 'Kennismakingen',
    purpose: 'Twee mensen met elkaar in contact brengen nadat beiden ja zeiden.',
    ground: consent,
    subjects: 'deelnemers',
    retention: 'Contactgegevens tot 90 dagen na beide keren ja, of tot de kennismaking eindigt.',
    tables: 'introductions introduction_sides introduction_links introduction_blocks introduction_reports',
  },
  {
    title: 'Post en berichten',
    purpose: 'Laten weten wat er van iemand wordt gevraagd en wat er veranderde.',
    ground: agreement,
    subjects: 'deelnemers en gasten',
    retention:
      'Tekst van een mail tot die is verstuurd, hoogstens 3 dagen; dat er een mail was, zolang het account er is. Van mail die binnenkomt 90 dagen het kenmerk, als hash.',
    tables: 'mails replies mail_settings notices notice_choices notice_items notice_turns notice_calendars',
  },
  {
    title: 'Moderatie',
    purpose: 'Optreden tegen wat niet mag, met reden, bericht en bezwaar.',
    ground: duty,
    subjects: 'melders, schrijvers en moderators',
    retention: 'Zolang de site bestaat; zonder naam zodra de deelnemer is gewist.',
    tables: 'cases case_reports case_decisions case_objections suspensions logbook',
  },
  {
    title: 'Gebeurtenissen',
    purpose: 'Pagina’s, berichten en koppelingen bijhouden met wat er gebeurde.',
    ground: interest,
    subjects: 'deelnemers',
    retention: publicWork,
    tables: 'activities webhooks webhook_deliveries',
  },
  {
    title: 'Verhuizen van een plek',
    purpose: 'Alles van een plek meenemen naar een andere installatie.',
    ground: interest,
    subjects: 'deelnemers in die plek',
    retention: 'Het bestand tot de dag waarop het verloopt.',
    tables: 'archives archive_parts',
  },
]

/** Tables in which nothing stands about a person; a test watches that no column of them names one. */
export const impersonal = [
  'activity_areas activity_cursors bottleneck_rules conversation_codes erased_handles initiative_areas listing_checks migrations',
  'moderation_settings place_boundaries place_rules places question_areas reply_failures search_documents search_terms',
].join(' ')
