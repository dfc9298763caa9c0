extension Samples {
  /// A memory of pairs in Spanish and Haitian Creole.
  static func pairs(_ pairs: [(es: String, ht: String)]) -> String {
    let units = pairs.enumerated().map { place, pair in
      """
          <tu tuid="U\(place)"><tuv xml:lang="es"><seg>\(pair.es)</seg></tuv>
            <tuv xml:lang="ht"><seg>\(pair.ht)</seg></tuv></tu>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header/><body>
      \(units.joined(separator: "\n"))
      </body></tmx>

      """
  }

  /// A glossary of nouns in Spanish and Haitian Creole.
  static func twoTerms(_ terms: [(es: String, ht: String)]) -> String {
    let concepts = terms.enumerated().map { place, term in
      """
      <conceptEntry id="C\(place)">
        <langSec xml:lang="es"><termSec><term>\(term.es)</term></termSec></langSec>
        <langSec xml:lang="ht"><termSec><term>\(term.ht)</term></termSec></langSec>
      </conceptEntry>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Leksik" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <text><body>\(concepts.joined())</body></text>
      </tbx>

      """
  }

  /// An XLIFF of four segments, of which the last one is translated.
  static func xliff(_ version: String) -> String {
    let texts = ["¿Comprende?", "Tenía veinte años.", "El acusado no confesó.", "Ya está."]
    let segments = texts.enumerated().map { place, text in
      let target = place == 3 ? "<target>Deja tradui.</target>" : ""
      return version == "1.2"
        ? "<trans-unit id=\"s\(place)\"><source>\(text)</source>\(target)</trans-unit>"
        : "<unit id=\"s\(place)\"><segment><source>\(text)</source>\(target)</segment></unit>"
    }.joined(separator: "\n")
    return version == "1.2"
      ? """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" datatype="plaintext" source-language="es" target-language="ht"><body>
      \(segments)
      </body></file></xliff>

      """
      : """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="es" trgLang="ht">
      <file id="f">
      \(segments)
      </file></xliff>

      """
  }
}
