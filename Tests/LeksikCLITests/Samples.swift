/// Files that tests write.
enum Samples {
  /// A glossary of one Spanish term, which may hold markup, after a prologue.
  static func glossary(_ term: String, prologue: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    \(prologue)
    <tbx type="TBX-Leksik" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <text><body><conceptEntry id="A"><langSec xml:lang="es"><termSec>
        <term>\(term)</term>
      </termSec></langSec></conceptEntry></body></text>
    </tbx>

    """
  }

  /// A memory of units in Spanish or Haitian Creole and English, after a prologue.
  static func memory(_ sources: [(language: String, text: String)], prologue: String = "") -> String
  {
    let units = sources.enumerated().map { place, source in
      """
          <tu tuid="U\(place)"><tuv xml:lang="\(source.language)"><seg>\(source.text)</seg></tuv>
            <tuv xml:lang="en"><seg>Unit \(place).</seg></tuv></tu>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      \(prologue)
      <tmx version="1.4"><header/><body>
      \(units.joined(separator: "\n"))
      </body></tmx>

      """
  }
}
