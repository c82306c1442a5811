/** A cable that can be pulled: a page whose network goes silent without a word, and comes back just as suddenly. */
import type { Page, WebSocketRoute } from 'playwright-core';

export interface Cable {
  /** Nothing arrives and nothing leaves; nobody is told. */
  pull(): Promise<void>;
  plugIn(): Promise<void>;
}

/** Before the page opens its first address. */
export async function throughCable(page: Page): Promise<Cable> {
  let isPulled = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/socket\.io\//, (toPage) => {
    if (isPulled) {
      void toPage.close();
      return;
    }
    const toServer = toPage.connectToServer();
    open.add(toPage);
    toPage.onMessage((message) => {
      if (!isPulled && open.has(toPage)) toServer.send(message);
    });
    toServer.onMessage((message) => {
      if (!isPulled && open.has(toPage)) toPage.send(message);
    });
  });
  return {
    async pull() {
      isPulled = true;
      // What was on its way is lost: a connection that was cut never speaks again.
      open.clear();
      await page.context().setOffline(true);
    },
    async plugIn() {
      isPulled = false;
      await page.context().setOffline(false);
    },
  };
}
