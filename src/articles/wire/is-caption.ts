const MAX_CAPTION_CHARS = 300;
const LABEL =
  /^(?:image )?(?:caption|pictured(?: (?:above|below|left|right))?|file photo|in this (?:file )?photo|на снимката|снимка архив|на фото|на фотографии|архивное фото|на світлині|архівне фото)\s*[:.—–,]/iu;

/** The controls of a gallery stand in the same line as what they hide. */
const GALLERY = /^(?:hide|show) caption\b|^(?:photos?:\s.{0,80}\s)?\d+ of \d+ photos\b/iu;

/** Whether a line as a whole is what stands below a picture, by the word that it begins with, or by the controls of its gallery. */
export function isCaption(line: string): boolean {
  return line.length <= MAX_CAPTION_CHARS && (LABEL.test(line) || GALLERY.test(line));
}
