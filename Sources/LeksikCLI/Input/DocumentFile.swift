import Foundation
import Leksik

/// A document that terms are sought in.
struct DocumentFile {
  /// The path as it was given; `-` is standard input.
  let path: String
  /// The text.
  let text: String

  /// Reads plain text or Markdown in UTF-8.
  ///
  /// - Throws: `Failure` when it cannot be read, is no such text, or floods a letter with marks.
  init(_ path: String) throws {
    self.path = path
    let name = path == "-" ? "standard input" : visible(path)
    let bytes =
      path == "-"
      ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try InputFiles.bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(name): not a text in UTF-8; save it as plain text first")
    }
    if let offset = StreamSafe.check(text) {
      throw Failure(
        """
        \(name): more than \(StreamSafe.limit) combining marks in a row at byte \(offset); \
        remove them
        """)
    }
    self.text = text
  }

  /// The language that was named, or the one whose small words the text is full of.
  func language(_ named: LanguageTag?) throws -> LanguageTag {
    if let named { return named }
    guard let likely = LanguageTag.likely(for: text) else {
      throw Failure("\(visible(path)): its language cannot be told; name it with --from")
    }
    return likely
  }
}
