/// How the characters of a text file are made into bytes.
///
/// ```swift
/// TextEncoding(name: "cp1252")                      // windows1252
/// TextEncoding.detect([0xFF, 0xFE, 0x61, 0]).first  // utf16LE, with a mark of 2 bytes
/// ```
///
/// Source: the Unicode Standard, 3.10 and 23.8 (byte order mark); WHATWG Encoding for windows-1252.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LE = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BE = "UTF-16BE"
  /// UTF-32, the low byte first.
  case utf32LE = "UTF-32LE"
  /// UTF-32, the high byte first.
  case utf32BE = "UTF-32BE"
  /// The code page of Windows in Western Europe and the Americas.
  case windows1252 = "windows-1252"
  /// ISO 8859-1, Latin-1.
  case latin1 = "ISO-8859-1"

  /// The encoding of this name, in any of its usual spellings; `nil` for one that is not read.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le": self = .utf16LE
    case "utf16be": self = .utf16BE
    case "utf32", "utf32le": self = .utf32LE
    case "utf32be": self = .utf32BE
    case "windows1252", "cp1252", "win1252", "1252": self = .windows1252
    case "iso88591", "latin1", "l1", "88591": self = .latin1
    default: return nil
    }
  }

  /// The encoding that the first bytes of a file show, and the length of its byte order mark.
  ///
  /// Without a mark, zeros in every other byte show UTF-16, in three of four UTF-32; anything else
  /// counts as UTF-8.
  static func detect(_ bytes: some Collection<UInt8>) -> (encoding: TextEncoding, mark: Int) {
    let first = Array(bytes.prefix(256))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if first.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if first.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if first.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if first.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    let whole = first.prefix(first.count / 4 * 4)
    func zeros(_ place: Int, of width: Int) -> Int {
      whole.indices.count { $0 % width == place && whole[$0] == 0 }
    }
    let quarter = whole.count / 4
    guard quarter > 0 else { return (.utf8, 0) }
    let four = (0..<4).map { zeros($0, of: 4) }
    if four[0] == 0, four[2] == quarter, four[3] == quarter { return (.utf32LE, 0) }
    if four[3] == 0, four[0] == quarter, four[1] == quarter { return (.utf32BE, 0) }
    let two = (0..<2).map { zeros($0, of: 2) }
    if two[0] == 0, two[1] > quarter { return (.utf16LE, 0) }
    if two[1] == 0, two[0] > quarter { return (.utf16BE, 0) }
    return (.utf8, 0)
  }

  /// The bytes of a character, before any mark.
  var width: Int {
    switch self {
    case .utf8, .windows1252, .latin1: 1
    case .utf16LE, .utf16BE: 2
    case .utf32LE, .utf32BE: 4
    }
  }
}
