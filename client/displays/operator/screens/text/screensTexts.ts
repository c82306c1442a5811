/** The words of the screens desk. A language that forgets one does not compile. */
import type { DeskScene } from '#shared/control/fields.ts';
import type { DelayView } from '#shared/control/delayDesk.ts';
import type { TapView } from '#shared/view/tap.ts';
import type { Trouble } from '../trouble.ts';

export interface ScreensTexts {
  readonly title: string;
  /** `slowestMs` is null before any screen has painted a fact. */
  readonly summary: (here: number, known: number, slowestMs: number | null) => string;
  readonly noScreens: string;
  readonly phones: string;
  readonly phonesConnected: (count: number) => string;
  readonly frames: (framesPerSecond: number) => string;
  readonly drawn: (milliseconds: number | null, seq: number) => string;
  readonly fact: (seq: number) => string;
  readonly state: { readonly well: string; readonly ill: string; readonly away: string };
  readonly trouble: { readonly [Kind in Trouble['kind']]: (trouble: Extract<Trouble, { kind: Kind }>) => string };
  readonly cure: { readonly reload: string };
  /** What a director decided, as it stands on a card. */
  readonly shows: (scene: string) => string;
  readonly says: (notice: string) => string;
  readonly assigned: (address: string) => string;
  readonly scene: Readonly<Record<DeskScene, string>> & { readonly asAddress: string };
  /** What all arena screens show together, at the race desk. */
  readonly arena: {
    readonly title: string;
    readonly shows: (what: string) => string;
    readonly notice: string;
    readonly none: string;
    readonly differs: string;
  };
  readonly tally: Readonly<Record<'onAir' | 'offAir', string>>;
  readonly delay: DelayTexts;
  readonly answers: { readonly signedOut: string; readonly unreached: string };
  readonly controls: {
    readonly name: string;
    readonly rename: string;
    readonly address: string;
    readonly addressHint: string;
    readonly assign: string;
    readonly release: string;
    readonly scene: string;
    readonly message: string;
    readonly show: string;
    readonly clear: string;
    readonly identify: string;
    readonly reload: string;
    readonly close: string;
    readonly goesBefore: string;
    /** Why a screen over a picture is not asked to say which one it is. */
    readonly notIdentified: Readonly<Record<'onAir' | 'unknown', string>>;
  };
}

/** Delays come as text: `4 180 ms`. */
export interface DelayTexts {
  readonly title: string;
  readonly from: Readonly<Record<DelayView['from'], string>>;
  readonly unknown: string;
  /** The screen has not taken it yet. */
  readonly still: (delay: string) => string;
  /** On a card. */
  readonly heldBack: (delay: string) => string;
  readonly milliseconds: string;
  readonly set: string;
  readonly possible: (least: string, most: string) => string;
  /** The choice to the address again. */
  readonly leave: string;
  readonly frameLess: string;
  readonly frameMore: string;
  readonly framesASecond: string;
  readonly tapTitle: string;
  readonly tap: string;
  readonly undo: string;
  readonly tapHint: string;
  readonly point: (pointM: number, isFinish: boolean) => string;
  /** `crossing`: whose, where and the time. */
  readonly wouldMean: (crossing: string) => string;
  readonly notTapped: string;
  readonly meant: (crossing: string, delay: string) => string;
  readonly why: Readonly<Record<NonNullable<TapView['why']>, string>>;
}
