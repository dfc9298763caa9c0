import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

/// The formats, seen alike: what every one of them must do is tested once, over all of them.
enum ExchangeFormat: String, CaseIterable, Sendable {
  case tbx, tmx

  /// What a reader makes of bytes: the document in the canonical layout, and the diagnostics.
  struct Outcome {
    var canonical: String
    var entries: Int
    var diagnostics: [Diagnostic]
    var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }
  }

  func read(_ bytes: [UInt8], path: String = "file") -> Outcome {
    switch self {
    case .tbx:
      let imported = TBX.read(bytes, path: path)
      return Outcome(
        canonical: TBX.write(imported.document), entries: imported.document.concepts.count,
        diagnostics: imported.diagnostics)
    case .tmx:
      let imported = TMX.read(bytes, path: path)
      return Outcome(
        canonical: TMX.write(imported.document), entries: imported.document.units.count,
        diagnostics: imported.diagnostics)
    }
  }

  func read(contentsOf path: String) throws(ExchangeError) -> [Diagnostic] {
    switch self {
    case .tbx: try TBX.read(contentsOf: path).diagnostics
    case .tmx: try TMX.read(contentsOf: path).diagnostics
    }
  }

  /// A whole file with `text` where a term or a segment stands, and `prologue` before the root.
  func file(around text: String, prologue: String = "<?xml version=\"1.0\"?>") -> String {
    switch self {
    case .tbx:
      prologue + "<tbx type=\"TBX-Leksik\" xml:lang=\"en\"><text><body><conceptEntry id=\"A\">"
        + "<langSec xml:lang=\"es\"><termSec><term>\(text)</term></termSec></langSec>"
        + "</conceptEntry></body></text></tbx>"
    case .tmx:
      prologue + "<tmx version=\"1.4\"><header/><body><tu tuid=\"A\"><tuv xml:lang=\"es\">"
        + "<seg>\(text)</seg></tuv></tu></body></tmx>"
    }
  }

  /// The one text of ``file(around:prologue:)``, read; `nil` when it was not kept.
  func text(in bytes: [UInt8]) -> String? {
    switch self {
    case .tbx: TBX.read(bytes, path: "").document.concepts.first?.sections.first?.terms.first?.text
    case .tmx: TMX.read(bytes, path: "").document.units.first?.segments.first?.text
    }
  }
}
