const MAX_CAPTION_CHARS = 300;
const LABEL =
  /^(?:image )?(?:caption|pictured(?: (?:above|below|left|right))?|file photo|in this (?:file )?photo|на снимката|снимка архив|на фото|на фотографии|архивное фото|на світлині|архівне фото)\s*[:.—–,]/iu;

/** Whether a line as a whole is what stands below a picture, by the word that it begins with. */
export function isCaption(line: string): boolean {
  return line.length <= MAX_CAPTION_CHARS && LABEL.test(line);
}
