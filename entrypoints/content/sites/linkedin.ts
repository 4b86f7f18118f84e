import type { SiteTable } from './site.ts';

export const linkedin: SiteTable = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  surfaces: [
    { kind: 'message', editor: '[class~="msg-form"] *, .msg-form__contenteditable' },
    { kind: 'message', editor: '#custom-message, [name="message"]' },
    {
      kind: 'post',
      editor:
        '[data-test-modal-id="sharebox"] *, .share-box-v2__modal *, .share-box *, .share-creation-state *',
    },
    {
      kind: 'comment',
      editor:
        '[data-view-name="comment-box"] *, [data-testid="ui-core-tiptap-text-editor-wrapper"] *, .comments-comment-box *, .comments-comment-texteditor *',
    },
    { kind: 'comment', editor: '[aria-label^="Text editor for creating comment" i]' },
    { kind: 'post', editor: '[role="dialog"] *' },
  ],
  submit:
    '.share-actions__primary-action, [data-view-name="comment-post"], [class*="comments-comment-box__submit-button"], .msg-form__send-button, [aria-label="Send invitation" i]',
  enter: { message: 'submits-without-button' },
  composing: /^\/messaging\/(?:thread|compose)\//,
  gathered: '2026-10, public reports of live checks',
};
