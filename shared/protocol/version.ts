/** The one number of the wire protocol. A change of any schema must raise it; a test holds them together (rule W1). */

/**
 * 1 – first version. 2 – phones follow on a stream with a pulse. 3 – public screens have an id, tell how they are and obey
 * the desk; people see the fleet. 4 – records are held back and released on air. 5 – refusals
 * and warnings say what they are apart from their language. 6 – the desk holds a screen back; screens tell by how much
 * they are held back, and whether they are on air. 7 – a server names the others, and says when it is behind.
 */
export const PROTOCOL_VERSION = 7;
/** A screen older than this is told to reload. */
export const OLDEST_SUPPORTED_PROTOCOL = 1;
