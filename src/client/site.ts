import { startTurbo } from './turbo.ts'
import { Ballot } from './ballot.ts'
import { Draft } from './draft.ts'
import { Clock } from './clock.ts'
import { Gather } from './gather.ts'
import { Editor } from './editor.ts'
import { Live } from './live.ts'
import { MapPicture } from './map-picture.ts'
import { Passkey } from './passkey.ts'
import { Suggest } from './suggest.ts'
import { Table } from './table.ts'
import { Total } from './total.ts'

startTurbo()
customElements.define('kp-clock', Clock)
customElements.define('kp-ballot', Ballot)
customElements.define('kp-draft', Draft)
customElements.define('kp-gather', Gather)
customElements.define('kp-editor', Editor)
customElements.define('kp-live', Live)
customElements.define('kp-map', MapPicture)
customElements.define('kp-passkey', Passkey)
customElements.define('kp-suggest', Suggest)
customElements.define('kp-table', Table)
customElements.define('kp-total', Total)
