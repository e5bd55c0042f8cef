import ReactMarkdown from 'react-markdown';

/** Only http(s) leaves the page, and says so; everything else of a link or picture is dropped. */
const safeUrl = (url: string) => (/^(https?:\/\/|\/(?![/\\]))/i.test(url) ? url : '');

/** Markdown without raw HTML and without pictures: words of a model, or of a merchant, cannot fetch anything. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="grid max-w-[65ch] gap-2 text-base [&_a]:underline [&_a]:underline-offset-4 [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5 [&_code]:font-mono [&_code]:text-sm">
      <ReactMarkdown
        skipHtml
        disallowedElements={['img']}
        urlTransform={safeUrl}
        components={{ a: ({ node: _, ...link }) => <a {...link} rel="noopener noreferrer nofollow" target="_blank" /> }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
