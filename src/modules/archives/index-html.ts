import type { Manifest } from './manifest.ts'

/** A page for people, which runs nothing. It says the same for the same content, so nothing of when. */
export function indexHtml({ place, kinds, rows, leftOut, licence, withAddresses }: Manifest): string {
  const links = (files: readonly string[]) =>
    files.map(file => `<a href="${escape(file)}">${escape(file)}</a>`).join(', ')
  const lines = kinds.map(
    ({ kind, about, rows: count, files, private: hidden }) =>
      `<tr><th scope="row">${escape(kind)}</th><td>${count}</td><td>${escape(about ?? '')}</td><td>${hidden.length > 0 ? escape(hidden.join(', ')) : ''}</td><td>${links(files)}</td></tr>`,
  )
  const left = leftOut.map(
    ({ kind, why }) => `<tr><th scope="row">${escape(kind)}</th><td>${escape(why)}</td></tr>`,
  )
  const title = `${escape(place.name)} (${escape(place.code)})`
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>Dit is alles van deze plek op Knooppunt: ${rows} regels. Per soort staat er een bestand met één regel JSON per ding.
Een tabel staat ook in CSV, en wat op de kaart ligt in GeoJSON. Hoe een regel eruitziet, staat in de map schemas.</p>
<p><strong>${withAddresses ? 'Hierin staan e-mailadressen en brieven van mensen. Bewaar het veilig, en geef het aan niemand.' : 'Hierin staan geen e-mailadressen.'}</strong></p>
<p lang="en">${escape(licence)}</p>
<h2>Wat erin zit</h2>
<table><thead><tr><th scope="col">Soort</th><th scope="col">Regels</th><th scope="col">Wat het is</th><th scope="col">Niet voor iedereen</th><th scope="col">Bestanden</th></tr></thead>
<tbody lang="en">
${lines.join('\n')}
</tbody></table>
<h2>Wat er niet in zit</h2>
<table><thead><tr><th scope="col">Soort</th><th scope="col">Waarom niet</th></tr></thead>
<tbody lang="en">
${left.join('\n')}
</tbody></table>
</body>
</html>
`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => signs[sign] ?? sign)
}
