export function WorkshopStory() {
  return (
    <div className="prose">
      <h2>What happens</h2>
      <p>
        Get Started is a single workshop. A Lead walks the group through the first six posters of the
        framework: plain pictures and plain words for what goes on between people, and inside us, when things
        are easy and when they are hard. There is time to think, and time to ask.
      </p>
      <p>
        Nobody asks you about your own family. All that is kept is who signed up and how many came, until a
        date you are told beforehand.
      </p>
      <h2>Who leads it</h2>
      <p>
        A Lead professional with a current certificate. Without one, nobody may lead this workshop. It is
        often held in a school or nursery, and sometimes a local surgery lends a hand.
      </p>
      <h2>What comes first</h2>
      <p>
        The <a href="/learning">introduction</a>, which you can read online. It says what this kind of
        learning is, and what it is not, so that you come knowing what to expect.
      </p>
      <h2>What it costs</h2>
      <p>
        Coming to a workshop is free. The page of each one shows the full price of anything that could follow,
        before you sign up. Coming never signs you up for a course. The prices of courses are on the{" "}
        <a href="/costs">costs page</a>.
      </p>
      <h2>What it is not</h2>
      <ul>
        <li>It is not therapy, and nobody is assessed.</li>
        <li>
          It is not help in a crisis. For that, see who can <a href="/help-now">help now</a>.
        </li>
        <li>It is not something anyone can make you do.</li>
      </ul>
    </div>
  );
}
