export function AccessibilityStatement() {
  return (
    <div className="prose">
      <h2>What you can do</h2>
      <ul>
        <li>Reach and use everything with a keyboard alone. A ring always shows where you are.</li>
        <li>Zoom to 400%, or make the text larger in your browser, without losing anything.</li>
        <li>Read on a small or old phone, on a slow line, and with JavaScript switched off.</li>
        <li>
          Use a screen reader. Every picture, map and chart has the same content in words or in a table.
        </li>
        <li>Have dark colours, less movement or higher contrast: we follow what your device is set to.</li>
        <li>Print any page.</li>
      </ul>
      <p>
        The letters are Atkinson Hyperlegible, drawn by the Braille Institute so that they are hard to mix up.
        We write in plain English, and nothing you do here has a time limit except signing in, which keeps you
        safe.
      </p>
      <h2>How we check</h2>
      <p>
        We aim for the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. A test walks every page with
        an automatic checker, and others go through the main steps by keyboard and with JavaScript off. No
        change goes out while one of them fails.
      </p>
      <h2>What is not good enough yet</h2>
      <ul>
        <li>
          Automatic tests find only some problems. People who use screen readers, switches or voice every day
          have not yet tested this site for us.
        </li>
        <li>
          Certificates and receipts are PDF files without the hidden structure some screen readers need. The
          same facts are on ordinary pages: your certificate's own page, and the receipt on your account.
        </li>
        <li>The site is in English only, with no sign language or Easy Read version.</li>
      </ul>
      <h2>Tell us</h2>
      <p>
        If something gets in your way, or you need it in another form,{" "}
        <a href="/express-interest">write to us</a> and say which page it was. A person will answer.
      </p>
      <p>
        If you are not happy with the answer, the{" "}
        <a href="https://www.equalityadvisoryservice.com">Equality Advisory and Support Service</a> can advise
        you.
      </p>
    </div>
  );
}
