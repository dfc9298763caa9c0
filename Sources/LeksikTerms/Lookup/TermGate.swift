/// Lets candidates of one rung pass until enough concepts have been seen.
///
/// Where terms come in the order of the answers, the first few concepts are all that can be shown,
/// so the rest need not be read.
struct TermGate {
  private let need: Int
  private let isOrdered: Bool
  private var concepts: Set<UInt32> = []
  private(set) var candidates: [TermSearch.Candidate] = []

  /// A gate for `need` concepts; one that is not ordered never closes.
  init(need: Int, isOrdered: Bool) {
    self.need = need
    self.isOrdered = isOrdered
  }

  /// Whether nothing that comes now can be shown.
  var isClosed: Bool { isOrdered && concepts.count >= need }

  /// Takes a candidate in.
  mutating func add(_ candidate: TermSearch.Candidate?) {
    guard let candidate else { return }
    concepts.insert(candidate.concept)
    candidates.append(candidate)
  }
}
