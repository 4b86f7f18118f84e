/** The four sites that have stand-ins. */
export type Site = 'facebook' | 'x' | 'instagram' | 'linkedin';

/** Every real host name that a stand-in answers for, with its site. */
export const SITE_OF_HOST: Readonly<Record<string, Site>> = {
  'www.facebook.com': 'facebook',
  'x.com': 'x',
  'twitter.com': 'x',
  'chat.x.com': 'x',
  'www.instagram.com': 'instagram',
  'www.linkedin.com': 'linkedin',
};

export const SITES: readonly Site[] = ['facebook', 'x', 'instagram', 'linkedin'];
