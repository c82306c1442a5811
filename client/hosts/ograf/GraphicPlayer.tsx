/**
 * Plays one packed graphic in a shadow tree. In real time it follows the race; otherwise every picture is made anew from the
 * facts, the schedule and a time, and from nothing that was shown before.
 */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { NumberedFact } from '#shared/facts/fact.ts';
import { factsOf } from '#shared/project/fold.ts';
import { stateAt } from '#shared/project/stateAt.ts';
import { GRAPHIC_SHEETS, usualQuery } from '#shared/view/graphicPackage.ts';
import { parseOverlayOptions, withSteps, type OverlayScreenOptions } from '../../displays/overlay/overlay.options.ts';
import type { LiveFrom } from '../../live/liveFrom.ts';
import { standingLive } from '../../live/standingLive.ts';
import { Retry } from '../../shell/Retry.tsx';
import { serverAddress } from '../serverAddress.ts';
import { createFollowing, firstFacts } from './following.ts';
import { atRest, cutShort, nextFrame } from './motion.ts';
import type { Order } from './order.ts';
import type { Packed } from './packed.ts';
import { loadStyles, preparePage } from './pageParts.ts';
import { Picture, type PictureProps } from './Picture.tsx';
import { act, AT_FIRST, presence, type Stand, type Timed } from './stand.ts';

/** A first picture that is right is worth waiting for; a server that does not answer is not. */
const PATIENCE_MS = { realTime: 2000, timeline: 5000 } as const;

export class GraphicPlayer {
  readonly #packed: Packed;
  readonly #shadow: ShadowRoot;
  readonly #following = createFollowing();
  /** The place in the shadow tree; null before it is loaded and after it was disposed of. */
  #box: HTMLElement | null = null;
  /** Null until the style sheet is there: without it a graphic would stand all over the picture. */
  #root: Root | null = null;
  #stand: Stand = AT_FIRST;
  #schedule: readonly Timed[] = [];
  #isTimeline = false;
  /** Of the server, for a timeline without facts of its own. */
  #facts: readonly NumberedFact[] = [];
  #timestamp = 0;
  #pictures = 0;
  #shown: LiveFrom | null = null;

  constructor(packed: Packed, shadow: ShadowRoot) {
    this.#packed = packed;
    this.#shadow = shadow;
  }

  get isTimeline(): boolean {
    return this.#isTimeline;
  }

  get step(): number | undefined {
    return this.#stand.step ?? undefined;
  }

  get #stepCount(): number {
    return GRAPHIC_SHEETS[this.#packed.graphic].steps;
  }

  /** Tells whether there are facts to show. */
  async load(order: Order, isTimeline: boolean): Promise<boolean> {
    this.#isTimeline = isTimeline;
    this.#stand = act(this.#stand, { order, timestamp: 0 }, this.#stepCount);
    if (this.#box === null) await this.#mount();
    const hasFacts = await this.#firstFacts();
    this.#draw();
    if (this.#stand.isCut) cutShort(this.#shadow);
    await nextFrame();
    return hasFacts;
  }

  async #mount(): Promise<void> {
    const { module } = this.#packed;
    const box = document.createElement('div');
    box.dataset['root'] = '';
    this.#shadow.replaceChildren(box);
    this.#box = box;
    await Promise.all([
      loadStyles(new URL('graphic.css', module), this.#shadow),
      preparePage(new URL('fonts.css', module)),
    ]);
    // It may have been disposed of meanwhile.
    if (this.#box === box) this.#root = createRoot(box);
  }

  async perform(order: Order): Promise<void> {
    this.#stand = act(this.#stand, { order, timestamp: this.#timestamp }, this.#stepCount);
    this.#draw();
    if (order.isCut) cutShort(this.#shadow);
    await atRest(this.#shadow);
  }

  schedule(schedule: readonly Timed[]): void {
    this.#schedule = schedule.toSorted((a, b) => a.timestamp - b.timestamp);
  }

  async goTo(timestamp: number): Promise<void> {
    this.#timestamp = timestamp;
    this.#draw();
    await nextFrame();
  }

  dispose(): void {
    this.#following.end();
    this.#root?.unmount();
    [this.#root, this.#box] = [null, null];
    this.#shadow.replaceChildren();
    [this.#stand, this.#schedule, this.#facts, this.#timestamp] = [AT_FIRST, [], [], 0];
  }

  async #firstFacts(): Promise<boolean> {
    const server = this.#serverOf(this.#stand);
    if (!this.#isTimeline) {
      const live = this.#following.live(this.#stand, server);
      return firstFacts(live, server === null ? 0 : PATIENCE_MS.realTime);
    }
    if (this.#stand.snapshot !== null || server === null) return this.#stand.snapshot !== null;
    const live = this.#following.live(this.#stand, server);
    const isFound = await firstFacts(live, PATIENCE_MS.timeline);
    this.#facts = factsOf(live.store.getState().competition);
    this.#following.end();
    return isFound;
  }

  #serverOf({ fields }: Stand): string | null {
    return fields['server'] ?? serverAddress(this.#packed.server);
  }

  #optionsOf({ fields, step, pagesAhead }: Stand): OverlayScreenOptions {
    const options = parseOverlayOptions(usualQuery(this.#packed.graphic), fields);
    return withSteps(options, { lanes: step ?? 0, pages: pagesAhead });
  }

  #draw(): void {
    if (this.#root === null || this.#box === null) return;
    if (this.#isTimeline) {
      const stand = this.#standAt(this.#timestamp);
      const share = presence(stand, this.#timestamp);
      this.#pictures += 1;
      this.#box.style.opacity = String(share);
      this.#paint(this.#pictureAt(stand, share > 0));
      cutShort(this.#shadow);
      return;
    }
    const stand = this.#stand;
    const live = this.#following.live(stand, this.#serverOf(stand));
    // Another race is another picture.
    if (live !== this.#shown) this.#pictures += 1;
    this.#shown = live;
    const [isIn, isHeld] = [stand.step !== null, stand.frozenAt !== null];
    this.#paint({ live, options: this.#optionsOf(stand), isIn, isHeld });
  }

  #standAt(timestamp: number): Stand {
    const due = this.#schedule.filter((each) => each.timestamp <= timestamp);
    return due.reduce((stand, each) => act(stand, each, this.#stepCount), this.#stand);
  }

  /** Facts, clock and delay go together: what was not yet to be seen then is not there. */
  #pictureAt(stand: Stand, isIn: boolean): PictureProps {
    const options = this.#optionsOf(stand);
    const facts = stand.snapshot?.facts ?? this.#facts;
    const from = stand.from ?? facts[0]?.at ?? 0;
    const instant = from + (stand.frozenAt ?? this.#timestamp) - options.delayMs;
    const live = standingLive(stateAt(facts, instant), instant);
    return { live, options, isIn, isHeld: null };
  }

  #paint(props: PictureProps): void {
    // A picture of a timeline is a new one, which remembers nothing of the one before.
    flushSync(() =>
      this.#root?.render(
        <Retry>
          <Picture key={this.#pictures} {...props} />
        </Retry>,
      ),
    );
  }
}
