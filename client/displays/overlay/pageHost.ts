/** The host of this page. Its functions stand as soon as this is loaded, which is before anything is drawn. */
import { takeOrders } from './host.ts';

export const pageHost = takeOrders(window);
