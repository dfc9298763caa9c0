public import LeksikMatching

/// A term index as text, to be written into a program as a literal.
///
/// ```swift
/// let text = TermIndexText(builder.image()).text
/// ```
///
/// A literal is UTF-8, so three bytes stand as four characters of sixty-four. Each section is its
/// number, its count of bytes, and the characters.
public struct TermIndexText {
  /// The text.
  public let text: String

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)

  /// The sections of an image as text.
  ///
  /// - Complexity: O(bytes).
  public init(_ image: IndexImage) {
    var output: [UInt8] = []
    let file = IndexFile(image)
    for id in TermSection.allCases {
      // An index in memory has no damage.
      guard let bytes = try? file.section(id.rawValue).bytes() else { continue }
      output += "\(id.rawValue):\(bytes.count):".utf8
      for start in stride(from: 0, to: bytes.count, by: 3) {
        var word: UInt32 = 0
        for offset in 0..<3 where start + offset < bytes.count {
          word |= UInt32(bytes[start + offset]) << UInt32(8 * offset)
        }
        for shift in [0, 6, 12, 18] as [UInt32] {
          output.append(Self.alphabet[Int(word >> shift & 63)])
        }
      }
    }
    text = String(decoding: output, as: UTF8.self)
  }

  /// The image that a literal stands for; `nil` when it is something else.
  ///
  /// - Complexity: O(bytes).
  public static func image(of literal: StaticString) -> IndexImage? {
    literal.withUTF8Buffer(image(of:))
  }

  /// The image that a text stands for; `nil` when it is something else.
  public static func image(of text: UnsafeBufferPointer<UInt8>) -> IndexImage? {
    var values = [UInt32](repeating: .max, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt32(value) }
    var image = IndexImage(kind: TermIndexBuilder.kind, stamp: .none)
    var position = 0
    var seen: Set<Int> = []
    func number() -> Int? {
      var value: Int?
      while position < text.count, text[position] != UInt8(ascii: ":") {
        guard case 0x30...0x39 = text[position], value ?? 0 < 1 << 40 else { return nil }
        value = (value ?? 0) * 10 + Int(text[position] - 0x30)
        position += 1
      }
      position += 1
      return value
    }
    while position < text.count {
      guard let id = number(), let count = number(), let section = UInt32(exactly: id),
        seen.insert(id).inserted, position + (count + 2) / 3 * 4 <= text.count
      else { return nil }
      let start = position
      let bytes = [UInt8](unsafeUninitializedCapacity: (count + 2) / 3 * 3) { buffer, written in
        var (read, write) = (start, 0)
        while write < count {
          let word =
            values[Int(text[read])] | values[Int(text[read + 1])] << 6
            | values[Int(text[read + 2])] << 12 | values[Int(text[read + 3])] << 18
          buffer[write] = UInt8(truncatingIfNeeded: word)
          buffer[write + 1] = UInt8(truncatingIfNeeded: word >> 8)
          buffer[write + 2] = UInt8(truncatingIfNeeded: word >> 16)
          read += 4
          write += 3
        }
        written = count
      }
      position += (count + 2) / 3 * 4
      image.add(bytes, as: section)
    }
    return image
  }
}
