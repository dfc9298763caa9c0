import Dispatch
import LeksikText

/// Cuts many texts of one language into numbered forms, on all cores.
///
/// Each core has a ``SegmentScanner`` of its own, and what they find is numbered in the order of the
/// texts: the forms and their numbers are those of one scanner that reads one text after the other,
/// however many cores there are.
struct TextScanner {
  /// What one core makes of its share of the texts.
  private struct Share {
    var scanner: SegmentScanner
    /// The number among all forms of each of its own forms that came up so far.
    var numbers: [UInt32] = []
    /// The forms of its texts, one text after the other, and where each text ends.
    var forms: [UInt32] = []
    var ends: [Int] = []
    var ranges: [Range<UInt32>] = []

    mutating func scan(_ texts: ArraySlice<String>) {
      forms.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      for var text in texts {
        ranges.removeAll(keepingCapacity: true)
        text.withUTF8 { scanner.scan($0, appendingTo: &forms, ranges: &ranges) }
        ends.append(forms.count)
      }
    }
  }

  let profile: LanguageProfile
  /// Every distinct form met so far.
  private(set) var forms: [TokenForm] = []
  private var numberOfForm: [TokenForm: UInt32] = [:]
  private var shares: [Share]

  /// Below so many texts, other cores cost more than they give.
  private static let leastPerCore = 256

  init(_ profile: LanguageProfile, cores: Int) {
    self.profile = profile
    let scanner = SegmentScanner(profile: profile)
    shares = [Share](repeating: Share(scanner: scanner), count: cores)
  }

  /// The numbers of the forms of each text.
  mutating func forms(of texts: [String]) -> [ArraySlice<UInt32>] {
    let count = min(shares.count, max(1, texts.count / Self.leastPerCore))
    let bounds = (0...count).map { texts.count * $0 / count }
    shares.withUnsafeMutableBufferPointer { shares in
      // Each turn has a share of its own, so nothing is shared but the texts, which nobody changes.
      nonisolated(unsafe) let shares = shares
      DispatchQueue.concurrentPerform(iterations: count) { turn in
        shares[turn].scan(texts[bounds[turn]..<bounds[turn + 1]])
      }
    }
    return (0..<count).flatMap { numbered($0) }
  }

  /// Lets go of all but the forms, once no more texts come.
  mutating func finish() {
    shares = []
    numberOfForm = [:]
  }

  /// The forms of the texts of a share by their numbers among all, those met first the lowest.
  private mutating func numbered(_ turn: Int) -> [ArraySlice<UInt32>] {
    var ids = shares[turn].forms
    shares[turn].forms = []
    for place in ids.indices {
      let own = Int(ids[place])
      while shares[turn].numbers.count <= own { addForm(of: turn) }
      ids[place] = shares[turn].numbers[own]
    }
    var start = 0
    return shares[turn].ends.map { end in
      defer { start = end }
      return ids[start..<end]
    }
  }

  /// Numbers the next form of a share.
  private mutating func addForm(of turn: Int) {
    let form = shares[turn].scanner.forms[shares[turn].numbers.count]
    let next = UInt32(forms.count)
    // One scanner alone numbers each form once.
    let number = shares.count == 1 ? next : numberOfForm[form] ?? next
    shares[turn].numbers.append(number)
    guard number == next else { return }
    forms.append(form)
    if shares.count > 1 { numberOfForm[form] = next }
  }
}
