import type { Editor } from '@tiptap/core'

type Text = (name: string) => string

interface Tool {
  readonly name: string
  readonly isOn?: (editor: Editor) => boolean
  readonly run: (editor: Editor) => unknown
}

const tools: readonly Tool[] = [
  {
    name: 'bold',
    isOn: editor => editor.isActive('bold'),
    run: editor => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    isOn: editor => editor.isActive('italic'),
    run: editor => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'heading',
    isOn: editor => editor.isActive('heading'),
    run: editor => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'list',
    isOn: editor => editor.isActive('bulletList'),
    run: editor => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    isOn: editor => editor.isActive('orderedList'),
    run: editor => editor.chain().focus().toggleOrderedList().run(),
  },
  { name: 'undo', run: editor => editor.chain().focus().undo().run() },
  { name: 'redo', run: editor => editor.chain().focus().redo().run() },
]

/** Buttons that do what keys do too: Ctrl+B and the like. */
export function addToolbar(view: HTMLElement, editor: Editor, text: Text): void {
  const bar = document.createElement('div')
  bar.className = 'kp-actions'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', text('toolbar'))
  const buttons = tools.map(tool => ({ ...tool, button: buttonWith(text(tool.name)) }))
  for (const { button, run } of buttons) button.addEventListener('click', () => run(editor))
  const link = addLinkForm(view, editor, text)
  bar.append(...buttons.map(({ button }) => button), link)
  view.prepend(bar)
  const show = () => {
    for (const { button, isOn } of buttons) if (isOn) button.ariaPressed = String(isOn(editor))
    link.ariaPressed = String(editor.isActive('link'))
  }
  editor.on('transaction', show)
  show()
}

/** The button that asks for an address, or takes the link away from words that have one. */
function addLinkForm(view: HTMLElement, editor: Editor, text: Text): HTMLButtonElement {
  const form = document.createElement('form')
  form.className = 'kp-actions'
  form.hidden = true
  const label = document.createElement('label')
  label.className = 'utrecht-form-label'
  const field = document.createElement('input')
  field.type = 'url'
  field.required = true
  field.placeholder = 'https://'
  field.className = 'utrecht-textbox utrecht-textbox--html-input'
  label.append(text('address'), ' ', field)
  form.append(label, buttonWith(text('set-link'), 'submit'))
  view.prepend(form)
  const button = buttonWith(text('link'))
  button.addEventListener('click', () => {
    if (editor.isActive('link')) return void editor.chain().focus().extendMarkRange('link').unsetLink().run()
    form.hidden = !form.hidden
    if (!form.hidden) field.focus()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    form.hidden = true
    const mark = { type: 'link', attrs: { href: field.value } }
    const line = editor.chain().focus()
    if (editor.state.selection.empty)
      line.insertContent({ type: 'text', text: field.value, marks: [mark] }).run()
    else line.setLink({ href: field.value }).run()
    field.value = ''
  })
  return button
}

function buttonWith(text: string, type: 'button' | 'submit' = 'button'): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = type
  button.className = 'utrecht-button utrecht-button--secondary-action'
  button.textContent = text
  return button
}
