import { expect, it } from 'vitest';
import { channelOf } from './channel';

it.each([
  ['web', [], 'email'],
  ['email', ['MobileSdkInteraction'], 'email'],
  ['chat', [], 'chat'],
  ['native_messaging', [], 'messaging'],
  ['sms', [], 'messaging'],
  ['internal', ['EmailInteraction'], 'email'],
  ['internal', ['EmailInteraction', 'MobileSdkInteraction'], 'messaging'],
  ['internal', ['MobileSdkInteraction', 'Trigger', null], 'messaging'],
  [null, ['WebInteraction'], 'email'],
  [null, ['ApiInteraction', '', null], 'unknown'],
  [null, [], 'unknown'],
] as const)('switch %s, origins %j: %s', (selected, origins, channel) =>
  expect(channelOf(selected, origins)).toBe(channel),
);
