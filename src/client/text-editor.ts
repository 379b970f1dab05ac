import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { StarterKit } from '@tiptap/starter-kit'
import * as Y from 'yjs'
import { drawCaret, drawSelection } from './text-carets.ts'
import { addToolbar } from './text-toolbar.ts'

export interface TextWish {
  readonly url: string
  /** Name of the shared document. */
  readonly room: string
  /** The words of the page, by name. */
  text(name: string): string
  /** The text came in: it may be shown. */
  opened(): void
}

export interface OpenText {
  close(): void
}

/** What the server can keep: it throws away anything else. */
const kit = StarterKit.configure({
  ...({ blockquote: false, code: false, codeBlock: false, horizontalRule: false } as const),
  ...({ strike: false, underline: false, undoRedo: false } as const),
  ...({ dropcursor: false, gapcursor: false, trailingNode: false } as const),
  heading: { levels: [3, 4] },
  link: {
    openOnClick: false,
    protocols: ['mailto'],
    isAllowedUri: url => /^(https?|mailto):/i.test(url),
    HTMLAttributes: { rel: 'nofollow noopener', target: null },
  },
})

/** Opens the shared text in the view. */
export function openText(view: HTMLElement, wish: TextWish): OpenText {
  const shared = new Y.Doc()
  const line = new HocuspocusProviderWebsocket({ url: wish.url })
  const provider = new HocuspocusProvider({ name: wish.room, document: shared, websocketProvider: line })
  provider.attach()
  const paper = document.createElement('div')
  const editor = new Editor({
    element: paper,
    injectCSS: false,
    extensions: [
      kit,
      Collaboration.configure({ document: shared }),
      CollaborationCaret.configure({
        ...{ provider, user: {} },
        ...{ render: drawCaret, selectionRender: drawSelection },
      }),
    ],
    editorProps: {
      attributes: {
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': wish.text('label') },
        class: 'kp-editor__text kp-written',
      },
      // Tab leaves the text, also from a list.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
    },
  })
  addToolbar(view, editor, name => wish.text(name))
  view.append(paper, ...tellState({ wish, provider, shared, editor }))
  provider.on('synced', wish.opened)
  return {
    close() {
      editor.destroy()
      provider.destroy()
      line.destroy()
    },
  }
}

interface Opened {
  readonly wish: TextWish
  readonly provider: HocuspocusProvider
  readonly shared: Y.Doc
  readonly editor: Editor
}

/** Who else writes, and whether what stands here is kept: it says so only of exactly what the server saved. */
function tellState({ wish, provider, shared, editor }: Opened): HTMLElement[] {
  const [kept, others, trouble] = [paragraph(), paragraph(), paragraph()]
  trouble.setAttribute('role', 'status')
  let saved: Y.Snapshot | undefined
  const show = () => {
    const isKept = saved !== undefined && Y.equalSnapshots(saved, Y.snapshot(shared))
    kept.textContent = wish.text(isKept ? 'saved' : 'saving')
    kept.dataset['saved'] = String(isKept)
  }
  const showOthers = () => {
    const states = [...(provider.awareness?.getStates() ?? [])]
    const names = states.flatMap(([client, { user }]) =>
      client === shared.clientID ? [] : ((user as { name?: string } | undefined)?.name ?? []),
    )
    others.textContent =
      names.length === 0 ? wish.text('alone') : `${wish.text('together')} ${names.join(', ')}`
  }
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const { saved: text } = JSON.parse(payload) as { saved: string }
    saved = Y.decodeSnapshot(Uint8Array.from(atob(text), letter => letter.charCodeAt(0)))
    show()
  })
  shared.on('update', show)
  provider.on('awarenessUpdate', showOthers)
  provider.on('status', ({ status }: { status: string }) => {
    trouble.textContent = status === 'connected' ? '' : wish.text('offline')
  })
  provider.on('authenticationFailed', () => {
    editor.setEditable(false)
    trouble.textContent = wish.text('closed')
  })
  show()
  showOthers()
  return [trouble, others, kept]
}

function paragraph(): HTMLElement {
  const made = document.createElement('p')
  made.className = 'utrecht-paragraph utrecht-paragraph--small kp-text'
  return made
}
