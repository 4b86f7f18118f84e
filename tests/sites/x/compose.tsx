/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { heeds } from '../parts/roots.ts';
import { Composer } from './composer.tsx';
import { go } from './state.ts';

/** The modal of /compose/post, in the layer beside the React root; the timeline and its composer stay below. */
export function ComposeModal() {
  const layers = document.getElementById('layers');
  if (layers === null) return null;
  const close = () => go('/home');
  const pressed = (event: MouseEvent) => {
    if (heeds(event.nativeEvent)) close();
  };
  return createPortal(
    <div className="layer">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <header>
          <h2 id="modal-header">New post</h2>
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label="Close"
            className="close"
            onClick={pressed}
          >
            ×
          </button>
        </header>
        <Composer place="home" submit="tweetButton" label="Post" threads sent={close} />
      </div>
    </div>,
    layers,
  );
}
