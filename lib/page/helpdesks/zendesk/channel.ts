import type { Channel } from '../../../core/ticket/ticket';

const mailSwitches = new Set(['web', 'email']);
const chatSwitches = new Set(['chat', 'live_chat']);
const byOrigin: Readonly<Record<string, Channel>> = {
  EmailInteraction: 'email',
  WebInteraction: 'email',
  MobileSdkInteraction: 'messaging',
};

/**
 * How customer and agent talk: by the reply box's switch; while that stands on a note, by where the latest messages
 * came from. `origins` is oldest first.
 */
export const channelOf = (selected: string | null, origins: readonly (string | null)[]): Channel => {
  if (selected !== null && selected !== 'internal') {
    if (mailSwitches.has(selected)) return 'email';
    return chatSwitches.has(selected) ? 'chat' : 'messaging';
  }
  for (const origin of origins.toReversed()) {
    const channel = origin === null ? undefined : byOrigin[origin];
    if (channel) return channel;
  }
  return 'unknown';
};
