import { expect, test } from 'vitest'
import * as ui from './index.ts'

const bad = `"'><hostile-tag onload=x>&`
const link = { href: bad, text: bad, context: bad, hreflang: bad, rel: bad }
const field = { name: bad, label: bad, id: bad, hint: bad, error: bad, optional: bad }
const option = { value: bad, text: bad, hint: bad }
const texts = { zoomIn: bad, zoomOut: bad, touchHelp: bad, wheelHelp: bad, macWheelHelp: bad }
const assets = () => bad

const shown: Record<keyof Omit<typeof ui, 'default'>, JSX.Element> = {
  Alert: <ui.Alert kind="info" title={bad} text={bad} />,
  AreaMap: <ui.AreaMap width={1} height={1} areas={[{ d: bad, href: bad, title: bad, strength: 1 }]} />,
  Ballot: (
    <ui.Ballot
      {...{ action: bad, hidden: { [bad]: bad }, statement: bad, important: bad, keys: bad }}
      choices={[{ value: bad, text: bad }]}
      read={{ text: bad, lang: bad }}
    />
  ),
  Badge: <ui.Badge text={bad} />,
  BigScreen: (
    <ui.BigScreen
      {...{ title: bad, text: bad, quotesLabel: bad, more: bad, sideTitle: bad, clock: '' }}
      {...{ quotes: [{ text: bad, by: bad }], side: [{ text: bad, by: bad }] }}
      door={{ code: bad, text: bad, url: bad, label: bad }}
    />
  ),
  Button: <ui.Button text={bad} name={bad} value={bad} form={bad} formaction={bad} context={bad} id={bad} />,
  Card: <ui.Card title={bad} href={bad} text={bad} lang={bad} />,
  CardList: <ui.CardList items={[]} label={bad} />,
  Checkbox: <ui.Checkbox {...field} value={bad} />,
  Checkboxes: <ui.Checkboxes {...field} options={[option]} />,
  Clock: <ui.Clock until={new Date(0)} now={new Date(0)} left={bad} over={bad} ended={bad} />,
  CloudPicture: (
    <ui.CloudPicture
      label={bad}
      clouds={[{ x: 0, y: 0, width: 1, height: 1, name: bad }]}
      point={{ x: 0, y: 0, name: bad }}
    />
  ),
  Columns: <ui.Columns />,
  DefinitionList: <ui.DefinitionList items={[{ term: bad, text: bad }]} />,
  Dock: <ui.Dock />,
  DropZone: <ui.DropZone to={bad} head="" />,
  Details: <ui.Details summary={bad} />,
  EmptyState: <ui.EmptyState title={bad} text={bad} />,
  FileField: <ui.FileField {...field} accept={bad} />,
  FilterButtons: <ui.FilterButtons label={bad} name={bad} items={[{ value: bad, text: bad }]} />,
  FilterLinks: <ui.FilterLinks label={bad} items={[{ href: bad, text: bad, count: bad }]} />,
  FindForm: (
    <ui.FindForm
      {...{ action: bad, label: bad, hidden: { [bad]: bad }, button: bad }}
      field={{ name: bad, label: bad, hint: bad, value: bad }}
      found={{ count: 0, none: bad }}
    />
  ),
  Form: (
    <ui.Form
      {...{ action: bad, id: bad, label: bad, hidden: { [bad]: bad } }}
      draft={{ key: bad, restored: bad, discard: bad }}
      errors={{ title: bad, errors: [{ field: bad, message: bad }] }}
    />
  ),
  FormActions: <ui.FormActions />,
  Gather: <ui.Gather action={bad} />,
  Hands: (
    <ui.Hands
      {...{ action: bad, kind: bad, on: bad, label: bad }}
      options={[{ hand: bad, text: bad, count: 5, isRaised: true }]}
    />
  ),
  Heading: <ui.Heading level={1} text={bad} id={bad} lang={bad} />,
  Hidden: <ui.Hidden text={bad} />,
  Link: <ui.Link {...link} />,
  LinkButton: <ui.LinkButton {...link} />,
  LivePart: <ui.LivePart name="own" />,
  LiveTable: <ui.LiveTable {...{ src: bad, own: bad, live: bad, name: bad, waiting: bad, refused: bad }} />,
  MapView: (
    <ui.MapView {...{ assets, texts }} src={bad} label={bad} twin={bad} tiles={bad} attribution={bad} />
  ),
  Page: (
    <ui.Page
      {...{ lang: bad, theme: bad, title: bad, siteName: bad, assets, skip: bad, live: bad, canonical: bad }}
      {...{ description: bad, themeStylesheet: bad, image: { href: bad, alt: bad } }}
      alternates={[{ lang: bad, href: bad }]}
      feeds={[{ href: bad, title: bad, type: bad }]}
      header={{
        ...{ siteName: bad, tagline: bad, homeHref: bad, logo: bad, navLabel: bad, toolsLabel: bad },
        ...{ nav: [link], languages: [link], account: link },
      }}
      breadcrumb={{ label: bad, items: [{ text: bad, href: bad }, { text: bad }] }}
      footer={{ help: { title: bad, text: bad, links: [link] }, label: bad, links: [link], note: bad }}
    />
  ),
  Pagination: <ui.Pagination label={bad} previous={link} next={link} />,
  PaperCard: (
    <ui.PaperCard
      {...{ title: bad, of: bad, note: bad, mark: bad, ask: [bad], lines: 1, foot: bad }}
      qr={{ text: bad, label: bad }}
    />
  ),
  PaperCards: <ui.PaperCards />,
  PaperRows: <ui.PaperRows label={bad} rowHead={bad} heads={[bad]} rows={[bad]} />,
  Paragraph: <ui.Paragraph text={bad} id={bad} lang={bad} />,
  Picture: <ui.Picture src={bad} alt={bad} />,
  ProgressBar: <ui.ProgressBar id={bad} label={bad} text={bad} value={1} max={2} />,
  Quotation: <ui.Quotation text={bad} by={bad} drag={bad} tick={{ form: bad, value: bad, label: bad }} />,
  Quotations: <ui.Quotations items={[]} label={bad} />,
  QrCode: <ui.QrCode text={bad} label={bad} />,
  RadioGroup: <ui.RadioGroup {...field} options={[option]} />,
  Row: <ui.Row />,
  SearchField: (
    <ui.SearchField
      {...{ action: bad, label: bad, button: bad, id: bad, name: bad, value: bad, hint: bad, suggest: bad }}
      hidden={{ [bad]: bad }}
    />
  ),
  Select: <ui.Select {...field} options={[option]} empty={bad} />,
  Sheet: <ui.Sheet />,
  Slip: <ui.Slip title={bad} qr={{ text: bad, label: bad }} code={bad} codeText={bad} />,
  Stack: <ui.Stack id={bad} label={bad} />,
  Steps: <ui.Steps label={bad} items={[{ text: bad, state: 'done', stateText: bad, href: bad }]} />,
  Suggest: <ui.Suggest src={bad} region={bad} fields={bad} />,
  SuggestList: <ui.SuggestList label={bad} status={bad} items={[{ href: bad, text: bad, note: bad }]} />,
  Table: (
    <ui.Table
      caption={bad}
      id={bad}
      narrow="scroll"
      columns={[{ header: bad }, { header: bad }]}
      rows={[[bad, { text: bad, href: bad }]]}
    />
  ),
  TextArea: <ui.TextArea {...field} value={bad} />,
  TextField: <ui.TextField {...field} value={bad} autocomplete={bad} min={bad} max={bad} step={bad} />,
  Time: <ui.Time datetime={bad} text={bad} />,
  YesNo: <ui.YesNo name={bad} yes={bad} no={bad} />,
}

test.each(Object.entries(shown))('%s shows hostile text as text', async (_name, html) => {
  expect((await html).replaceAll(/="[^"]*"/g, '')).not.toContain('<hostile-tag')
})
