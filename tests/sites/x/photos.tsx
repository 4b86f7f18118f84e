/** @jsxImportSource react */
import { type ChangeEvent, useRef, useState } from 'react';

const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

/** The file input of a tool bar, its button and its previews. */
export function Photos() {
  const input = useRef<HTMLInputElement>(null);
  const [urls, setUrls] = useState<string[]>([]);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    setUrls((old) => [...old, ...files.map((file) => URL.createObjectURL(file))]);
    event.target.value = '';
  };
  return (
    <>
      <div data-testid="attachments" className="previews">
        {urls.map((url) => (
          <div role="group" key={url}>
            <img src={url} alt="" />
            <button
              type="button"
              aria-label="Remove media"
              onClick={() => setUrls((old) => old.filter((one) => one !== url))}
            >
              ×
            </button>
          </div>
        ))}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPT}
        data-testid="fileInput"
        className="hidden"
        onChange={chosen}
      />
      <button type="button" aria-label="Add photos or video" onClick={() => input.current?.click()}>
        Photo
      </button>
    </>
  );
}
