import { startTurbo } from './turbo.ts'
import { Draft } from './draft.ts'
import { Live } from './live.ts'
import { MapPicture } from './map-picture.ts'
import { Passkey } from './passkey.ts'
import { Suggest } from './suggest.ts'
import { Total } from './total.ts'

startTurbo()
customElements.define('kp-draft', Draft)
customElements.define('kp-live', Live)
customElements.define('kp-map', MapPicture)
customElements.define('kp-passkey', Passkey)
customElements.define('kp-suggest', Suggest)
customElements.define('kp-total', Total)
