import { freshdesk } from './freshdesk';
import type { Helpdesk } from './helpdesk';
import { freshdeskHosts, zendeskHosts, type Hosts } from './hosts';
import { zendesk } from './zendesk';

const places: readonly { readonly helpdesk: Helpdesk; readonly hosts: Hosts }[] = [
  { helpdesk: zendesk, hosts: zendeskHosts },
  { helpdesk: freshdesk, hosts: freshdeskHosts },
];

/** All helpdesks that Sapa can read. */
export const helpdesks: readonly Helpdesk[] = places.map(({ helpdesk }) => helpdesk);

/**
 * The helpdesk that serves `url`: by the vendor's host names, else by the path, for customers' own domains (Sapa runs
 * there only where the agent allowed it). Null for the rest.
 */
export const findHelpdesk = (url: URL): Helpdesk | null => {
  const vendor = places.find(({ hosts }) => hosts.suffixes.some((suffix) => url.hostname.endsWith(suffix)));
  const owned = places.find(
    ({ hosts }) => hosts.ownDomainPath !== null && url.pathname.startsWith(hosts.ownDomainPath),
  );
  return (vendor ?? owned)?.helpdesk ?? null;
};
