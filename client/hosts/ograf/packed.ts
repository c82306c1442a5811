/** What a manifest's own module says of its graphic; the rest is the same for all of them. */
import type { PackedGraphic } from '#shared/view/graphicPackage.ts';

export interface Packed {
  readonly graphic: PackedGraphic;
  /** Address of that module: style sheet and typeface lie beside it. */
  readonly module: string;
  /** Where the package was downloaded from. */
  readonly server: string;
}
