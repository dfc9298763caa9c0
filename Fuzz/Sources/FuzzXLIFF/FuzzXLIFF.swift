import FileFuzzing
import Fuzzing
import LeksikExchange
import LeksikModel

/// Takes bytes as XLIFF, of any version: as a memory, and as a document whose targets are written.
@main struct FuzzXLIFF {
  static func main() {
    Fuzzer.run(seeds: [.xliff, .xliff2].map { Samples.file($0) }) { data in
      let bytes = Array(data)
      FileCheck.check(bytes, as: .xliff)
      edit(bytes)
    }
  }

  /// No edit changes no byte; a target that was put in is there when the document is read again.
  private static func edit(_ bytes: [UInt8]) {
    guard let document = try? XLIFFDocument(ExchangeInput(bytes, path: "fuzz.xlf")),
      document.diagnostics.isEmpty
    else { return }
    if let same = try? document.bytes(with: [:]) {
      precondition(same == bytes, "a byte has changed without an edit")
    }
    guard let unit = document.units.first(where: { $0.isTranslatable }) else { return }
    let edit = XLIFFEdit(
      target: Segment("<é>&", in: .haitianCreole), state: "translated",
      candidates: [
        .init(source: "a", target: "b", similarity: Similarity(hundredths: 5000), origin: "m#1")
      ], terms: [.init(term: "t", translations: ["u", "v"], definition: "d", origin: "g")])
    guard let changed = try? document.bytes(with: [unit.id: edit]) else { return }
    guard let again = try? XLIFFDocument(ExchangeInput(changed, path: "fuzz.xlf")) else {
      preconditionFailure("a document with a new target cannot be read")
    }
    let target = again.units.first { $0.id == unit.id }?.target?.text
    precondition(target == "<é>&", "the new target is not there")
  }
}
