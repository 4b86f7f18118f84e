import { z } from 'zod';

export const SITES = ['facebook', 'x', 'instagram', 'linkedin'] as const;
export const KINDS = ['post', 'comment', 'reply', 'message', 'profile'] as const;
export const AUDIENCES = ['public', 'friends', 'group', 'private'] as const;

export type Site = (typeof SITES)[number];
export type DraftKind = (typeof KINDS)[number];

/** What somebody is about to post, as the commands and the content scripts send it (contract, section 3). */
export const Draft = z.object({
  site: z.enum(SITES),
  kind: z.enum(KINDS),
  text: z.string(),
  audience: z.enum(AUDIENCES).optional(),
  attachments: z.array(z.object({ type: z.enum(['image', 'video']), name: z.string() })).optional(),
});

export type Draft = z.infer<typeof Draft>;
