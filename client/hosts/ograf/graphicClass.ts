/** The web component of a packed graphic, as a renderer of the EBU's OGraf v1 drives it. */
import type { GraphicsAPI } from 'ograf';
import { done, wrong, type Answer, type PlayAnswer } from './answer.ts';
import { fieldsOf } from '../../live/messages.ts';
import { GraphicPlayer } from './GraphicPlayer.tsx';
import { readOrder, type OrderType } from './order.ts';
import type { Packed } from './packed.ts';
import { readSchedule } from './schedule.ts';

/** As published, but for the answer to play: there a graphic that went out has a step all the same. */
type Graphic = Omit<GraphicsAPI.Graphic, 'playAction'> & { playAction(params?: unknown): Promise<PlayAnswer> };

/** Every call acts at once and on what stands then, so that one may come before an earlier one has settled. */
export function graphicClass(packed: Packed): new () => HTMLElement & Graphic {
  return class extends HTMLElement implements Graphic {
    readonly #player = new GraphicPlayer(packed, this.attachShadow({ mode: 'open' }));

    async load(params?: unknown): Promise<Answer> {
      const { data, renderType } = fieldsOf(params);
      const read = readOrder(packed.graphic, 'updateAction', { data: data ?? {} });
      if (!read.ok || read.value.kind !== 'update') return wrong('data: an object is expected');
      const { ignored } = read.value;
      try {
        const hasFacts = await this.#player.load(read.value, renderType === 'non-realtime');
        const nothing = 'no facts yet: hand over "server" or "snapshot", or see whether the server answers';
        return done(hasFacts ? ignored : [...ignored, nothing]);
      } catch (error) {
        return { statusCode: 500, statusMessage: String(error) };
      }
    }

    dispose(): Promise<Answer> {
      this.#player.dispose();
      return Promise.resolve(done());
    }

    async playAction(params?: unknown): Promise<PlayAnswer> {
      const answering = this.#perform('playAction', params);
      // As it stands after this call, not after those that came while it moved.
      const currentStep = this.#player.step;
      return { ...(await answering), currentStep };
    }

    stopAction(params?: unknown): Promise<Answer> {
      return this.#perform('stopAction', params);
    }

    updateAction(params?: unknown): Promise<Answer> {
      return this.#perform('updateAction', params);
    }

    customAction(params?: unknown): Promise<Answer> {
      return this.#perform('customAction', params);
    }

    async goToTime(params?: unknown): Promise<Answer> {
      const { timestamp } = fieldsOf(params);
      if (typeof timestamp !== 'number' || !Number.isFinite(timestamp)) return wrong('timestamp: a number is expected');
      if (!this.#player.isTimeline) return wrong('Only a graphic that was loaded as "non-realtime" goes to a time');
      await this.#player.goTo(timestamp);
      return done();
    }

    setActionsSchedule(params?: unknown): Promise<Answer> {
      const read = readSchedule(packed.graphic, fieldsOf(params)['schedule']);
      if (!read.ok) return Promise.resolve(wrong(read.problem));
      this.#player.schedule(read.value);
      return Promise.resolve(done());
    }

    /** A renderer should dispose of a graphic itself; one that only takes it away leaves nothing running. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (!this.isConnected) this.#player.dispose();
      });
    }

    async #perform(type: OrderType, params: unknown): Promise<Answer> {
      const read = readOrder(packed.graphic, type, params);
      if (!read.ok) return wrong(read.problem);
      await this.#player.perform(read.value);
      return done(read.value.kind === 'update' ? read.value.ignored : []);
    }
  };
}
