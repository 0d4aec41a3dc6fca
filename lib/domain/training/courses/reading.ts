import { micromark } from "micromark";

/**
 * A lesson's Markdown as HTML. micromark writes any HTML in it as plain text and drops addresses that could run
 * something, so what comes out is safe whoever wrote the lesson.
 */
export function readingOf(markdown: string): string {
  return micromark(markdown.trim())
    .replace(/<p>(<img [^>]*?) ?\/><\/p>/g, `<figure>$1 ${picture} /></figure>`)
    .replace(/Help now page \(\/help-now\)/g, '<a href="/help-now">Help now page</a>')
    .replace(/(?<![">\w])\/help-now(?!["<\w-])/g, '<a href="/help-now">/help-now</a>');
}

const picture = 'width="640" height="360" loading="lazy" decoding="async" class="h-auto w-full rounded-card"';
