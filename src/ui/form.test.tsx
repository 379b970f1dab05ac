import { expect, test } from 'vitest'
import { Checkboxes, Form, RadioGroup, TextArea, TextField } from './index.ts'

test('a field ties its hint and its error to the control', () => {
  expect(<TextField name="q" label="Vraag" hint="Kort" error="Vul in" required value="x" />).toBe(
    '<div class="utrecht-form-field utrecht-form-field--invalid kp-field">' +
      '<label class="utrecht-form-label kp-label" for="q"><span>Vraag</span></label>' +
      '<div class="utrecht-form-field-description kp-text" id="q-hint">Kort</div>' +
      '<div class="utrecht-form-field-error-message kp-error" id="q-error">Vul in</div>' +
      '<input class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid" id="q"' +
      ' aria-describedby="q-hint q-error" aria-invalid="true" aria-required="true"' +
      ' type="text" name="q" value="x"/></div>',
  )
})

test('a field without hint and error describes nothing', () => {
  expect(<TextField name="q" label="Vraag" />).not.toContain('aria-')
})

test('the first choice of a group carries the id that the error summary links to', async () => {
  const options = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ]
  const radios = await (<RadioGroup name="role" label="Rol" options={options} />)
  expect(radios.match(/ id="[^"]+"/g)).toEqual([' id="role-group"', ' id="role"', ' id="role-2"'])
  expect(<Checkboxes name="themes" label="Thema" options={options} values={['b']} />).toContain(
    'id="themes-2" name="themes" value="b" checked',
  )
})

test('the error summary takes the focus and links to each field that is wrong', () => {
  const errors = [{ field: 'q', message: 'Vul in' }, { message: 'Te laat' }]
  expect(<Form action="/ask" errors={{ title: 'Fout', errors }} />).toBe(
    '<form class="kp-form" action="/ask" method="post" novalidate>' +
      '<div class="utrecht-alert utrecht-alert--error kp-alert kp-error-summary" role="alert" tabindex="-1" autofocus>' +
      '<div class="kp-stack kp-stack--sm"><h2 class="utrecht-heading-3">Fout</h2><ul class="kp-plain-list">' +
      '<li><a class="utrecht-link utrecht-link--html-a" href="#q">Vul in</a></li>' +
      '<li><span>Te laat</span></li></ul></div></div></form>',
  )
})

test('a form without errors has no summary', () => {
  expect(<Form action="/ask" errors={{ title: 'Fout', errors: [] }} hidden={{ place: 'WK1' }} />).toBe(
    '<form class="kp-form" action="/ask" method="post" novalidate><input type="hidden" name="place" value="WK1"/></form>',
  )
})

test('an empty first line of a text survives the browser, which drops one', () => {
  expect(<TextArea name="t" label="Tekst" value={'\nx'} />).toContain('>\n\nx</textarea>')
})
