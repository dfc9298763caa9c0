import FileFuzzing
import Fuzzing
import LeksikExchange
import LeksikModel
import LeksikText

/// Takes bytes as segmentation rules and, where they are sound, cuts a text by them.
@main struct FuzzSRX {
  static func main() {
    let small = """
      <srx version="2.0"><header segmentsubflows="yes" cascade="yes"/><body><languagerules>
      <languagerule languagerulename="es"><rule break="no"><beforebreak>\\bSr\\.</beforebreak>
      <afterbreak>\\s</afterbreak></rule><rule break="yes"><beforebreak>[.?!]+</beforebreak>
      <afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules>
      <languagemap languagepattern="es.*" languagerulename="es"/></maprules></body></srx>
      """
    Fuzzer.run(seeds: [Array(small.utf8), Array(SRX.write(.leksik).utf8)]) { data in
      let bytes = Array(data)
      let imported = SRX.read(bytes, path: "fuzz.srx")
      guard imported.diagnostics.isEmpty else { return }
      let written = SRX.write(imported.document)
      let again = SRX.read(Array(written.utf8), path: "again.srx")
      precondition(again.document == imported.document, "the rules come back as others")
      _ = try? imported.document.segmenter(for: .spanish)
    }
  }
}
