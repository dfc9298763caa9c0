import FileFuzzing
import Fuzzing
import LeksikExchange

/// Takes bytes as one of the smaller text formats; the first one chooses which.
@main struct FuzzCatalog {
  private static let formats: [Format] = [.po, .json, .utx, .omegat, .text, .markdown]

  static func main() {
    let texts: [(UInt8, String)] = [
      (
        0,
        "#, fuzzy\n#| msgid \"a\"\nmsgctxt \"c\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\\x41\\n\"\n"
      ),
      (1, "{\"a\": {\"b\": [\"x\", 1, null, true], \"c\": \"\\ud83d\\ude00\"}}"),
      (3, "# n\nhola\tbonjou\tnota\n"), (4, "El Sr. Paz vino. Se fue.\n\nNo."),
      (5, "# T\n\n- a *b* `c`\n\n```\nx\n```\n| a | b |\n|---|---|\n| c | d |\n"),
    ]
    let own: [[UInt8]] = [
      [0] + Samples.file(.po), [1] + Samples.file(.json), [2] + Samples.file(.utx),
      [3] + Samples.file(.omegat),
    ]
    Fuzzer.run(seeds: own + texts.map { [$0] + Array($1.utf8) }) { data in
      guard data.count > 1 else { return }
      let bytes = Array(data[1...])
      FileCheck.check(bytes, as: formats[Int(data[0]) % formats.count])
    }
  }
}
