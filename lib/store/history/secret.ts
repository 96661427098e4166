import type { Span } from '../../core/text/span';

/** What stands in the place of a secret. */
export type SecretTag = '[card]' | '[password]' | '[pin]' | '[otp]' | '[nik]' | '[email]' | '[phone]';

/** A stretch of a text that memory must not keep. */
export type Secret = Span & { readonly tag: SecretTag };
