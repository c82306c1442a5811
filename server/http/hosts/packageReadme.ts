/** The few lines that lie beside the graphics in their archive. */
import { PACKED_GRAPHICS } from '#shared/view/graphicPackage.ts';

export function packageReadme(server: string): string {
  return `ICEBELL – GRAPHICS FOR PLAYOUT

These graphics show the race of the server at
  ${server}
Each takes another address as "server" (field f0). They only watch; nothing can be changed through them.

CASPARCG 2.4 OR LATER
  1. Copy the folder "templates" into CasparCG's template folder and name it "icebell".
  2. CG 1-20 ADD 0 "icebell/clock" 1
  3. CG 1-20 STOP 0
  Options go with ADD or UPDATE, as JSON or XML: {"delay":"2000","lang":"nl"}

SPX-GC
  1. Copy the folder "templates" into ASSETS/templates and name it "icebell".
  2. In the settings of a project add the templates of that folder.
  3. Add one to a rundown, and play.

OGRAF V1
  1. Give the folder "ograf" to the server or renderer; each *.ograf.json in it is a graphic.
  2. Load, play. "Freeze" holds the figures; "Next page" turns the standings on.
  Without a network hand over "snapshot": what ${server}/api/v1/facts?limit=2000 answers.

OBS
  1. Add a browser source of 1920 x 1080.
  2. Address: ${server}/overlay?show=clock
  Or tick "Local file" and choose a page of "templates": in OBS it comes in by itself.

GRAPHICS
  ${PACKED_GRAPHICS.join(', ')}
  "all" brings each in and out by itself, as the race goes.

The typeface is Archivo, (c) The Archivo Project Authors, under the SIL Open Font License 1.1.
`;
}
