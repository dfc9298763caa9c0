extension NumericText {
  /// Takes a word of at most sixteen ASCII letters as one atom; `false` for any other.
  @inline(__always)
  mutating func appendPlainWord(_ word: Range<Int>, token: Int) -> Bool {
    let count = word.count
    guard count > 0, count <= 16 else { return false }
    let low = utf8.tailWord(at: word.lowerBound) & mask(count)
    let high = count > 8 ? utf8.tailWord(at: word.lowerBound + 8) & mask(count - 8) : 0
    guard areLetters(low, mask(count)), count <= 8 || areLetters(high, mask(count - 8)) else {
      return false
    }
    let known = tables.vocabulary.value(
      (low | 0x2020_2020_2020_2020) & mask(count),
      count > 8 ? (high | 0x2020_2020_2020_2020) & mask(count - 8) : 0, count: count)
    append(.word, word, word: known, isGlued: false, token: token, isWhole: true)
    return true
  }

  /// Cuts a word of Latin letters up to U+024F and general punctuation into atoms, the same as by
  /// definition; `false`, with some of the atoms appended, for a word that has anything else.
  mutating func appendLatin(_ word: Range<Int>, token: Int) -> Bool {
    var isGlued = false
    var index = word.lowerBound
    while index < word.upperBound {
      let first = LatinLetter(at: index, in: utf8, upTo: word.upperBound)
      let start = index
      index += first.width
      switch first.kind {
      case .space:
        isGlued = false
        continue
      case .digit:
        while index < word.upperBound {
          let next = LatinLetter(at: index, in: utf8, upTo: word.upperBound)
          if next.kind == .digit {
            index += 1
          } else if next.isDigitSeparator, index + next.width < word.upperBound,
            isDigit(utf8[index + next.width])
          {
            index += next.width + 1
          } else {
            break
          }
        }
        append(.digits, start..<index, word: nil, isGlued: isGlued, token: token)
      case .letter:
        guard let (known, end) = latinWord(from: start, upTo: word.upperBound) else { return false }
        index = end
        append(.word, start..<end, word: known, isGlued: isGlued, token: token)
      case .mark:
        append(
          .mark, start..<index, word: nil, mark: first.scalar, isGlued: isGlued, token: token)
      case .absent: return false
      }
      isGlued = true
    }
    return true
  }

  /// The letters from `start` on, and the word of the vocabulary they are, if any.
  private func latinWord(from start: Int, upTo limit: Int) -> (NumericTables.Word?, Int)? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.room) { lower in
      var (index, count) = (start, 0)
      while index < limit {
        let letter = LatinLetter(at: index, in: utf8, upTo: limit)
        if letter.kind == .absent { return nil }
        guard letter.kind == .letter else { break }
        index += letter.width
        if count > Self.room - 2 { continue }
        let small = letter.lowercase
        if small < 0x80 {
          lower[count] = UInt8(truncatingIfNeeded: small)
          count += 1
        } else {
          lower[count] = 0xC0 | UInt8(truncatingIfNeeded: small >> 6)
          lower[count + 1] = 0x80 | UInt8(truncatingIfNeeded: small & 0x3F)
          count += 2
        }
      }
      let word = UnsafeBufferPointer(rebasing: lower[..<count])
      return (count > Self.room - 2 ? nil : tables.vocabulary.value(of: word), index)
    }
  }

  /// Longer words are in no vocabulary.
  private static let room = 48
}

/// The lowest bytes of a number, at most eight.
@inline(__always)
private func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : 1 << UInt64(8 * count) - 1 }

/// Whether the masked bytes are ASCII letters.
@inline(__always)
private func areLetters(_ word: UInt64, _ mask: UInt64) -> Bool {
  let small = word | 0x2020_2020_2020_2020
  let low = small & 0x7F7F_7F7F_7F7F_7F7F
  let letters =
    (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~word
  return letters & 0x8080_8080_8080_8080 & mask == 0x8080_8080_8080_8080 & mask
}

/// A character of Latin text, as far as numbers are concerned.
private struct LatinLetter {
  enum Kind: UInt8 { case letter, digit, space, mark, absent }

  let kind: Kind
  let width: Int
  let scalar: Unicode.Scalar
  /// The small letter; 0 where it is beyond U+07FF, as no word of a vocabulary has it.
  let lowercase: UInt16

  @inline(__always)
  init(at index: Int, in utf8: UnsafeBufferPointer<UInt8>, upTo limit: Int) {
    let byte = utf8[index]
    if byte < 0x80 {
      self.init(Self.table[Int(byte)], width: 1, scalar: UInt32(byte))
      return
    }
    let next = index + 1 < limit ? utf8[index + 1] : 0
    if byte >= 0xC2, byte < 0xCA, next & 0xC0 == 0x80 {
      let scalar = UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)
      if scalar < 0x250 {
        self.init(Self.table[Int(scalar)], width: 2, scalar: scalar)
        return
      }
    }
    let last = index + 2 < limit ? utf8[index + 2] : 0
    // U+2009, U+2010...U+2027, U+202F, each a character of its own.
    if byte == 0xE2, next == 0x80, (0x89...0xA7).contains(last) || last == 0xAF,
      !(0x8A...0x8F).contains(last)
    {
      let isSpace = last == 0x89 || last == 0xAF
      self.init((isSpace ? .space : .mark, 0), width: 3, scalar: 0x2000 | UInt32(last & 0x3F))
      return
    }
    self.init((.absent, 0), width: 1, scalar: 0xFFFF)
  }

  @inline(__always)
  private init(_ entry: (Kind, UInt16), width: Int, scalar: UInt32) {
    (kind, lowercase) = entry
    self.width = width
    self.scalar = Unicode.Scalar(scalar) ?? NumericAtom.noMark
  }

  /// Whether it may stand between two digits of one number.
  var isDigitSeparator: Bool {
    switch scalar {
    case ".", ",", "'", "’", "\u{A0}", "\u{202F}", "\u{2009}": true
    default: false
    }
  }

  /// U+0000...U+024F, from the properties of Swift's characters.
  ///
  /// `nonisolated(unsafe)`: it is written once, before anything reads it.
  private nonisolated(unsafe) static let table: UnsafeBufferPointer<(Kind, UInt16)> = immortal(
    (0..<UInt32(0x250)).map { value in
      guard let scalar = Unicode.Scalar(value) else { return (.absent, 0) }
      let character = Character(scalar)
      if ("0"..."9").contains(character) { return (.digit, 0) }
      guard character.isLetter else { return (character.isWhitespace ? .space : .mark, 0) }
      let lower = Array(String(character).lowercased().unicodeScalars)
      return (.letter, lower.count == 1 && lower[0].value < 0x800 ? UInt16(lower[0].value) : 0)
    })
}
