import LeksikModel
import LeksikText

/// Writes one term of a target anew as the term of another concept.
struct TermRewriting {
  /// A place where the target has a term of the old concept.
  struct Place {
    let range: Range<Int>
    let term: Term
  }

  let target: Segment
  let new: RepairTerm
  /// The places of the old concept, by any of its terms; the longest term wins.
  let places: [Place]

  init(target: Segment, old: RepairTerm, new: RepairTerm) {
    self.target = target
    self.new = new
    var places: [Place] = []
    let longestFirst = old.equivalents.sorted {
      ($1.text.count, $0.text) < ($0.text.count, $1.text)
    }
    for term in longestFirst {
      for range in target.text.ranges(ofWords: term.text)
      where !places.contains(where: { $0.range.overlaps(range) }) {
        places.append(Place(range: range, term: term))
      }
    }
    self.places = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is to stand at a place; `nil` when grammar around it could be hurt.
  func text(at place: Place) -> (text: String, isProposed: Bool)? {
    let usable = new.equivalents.filter {
      $0.status != .deprecated && $0.status != .superseded && $0.form != .paraphrase
    }
    guard let term = usable.first else { return nil }
    let written = target.text.slice(place.range)
    guard Folding.caseFolded(written) != Folding.caseFolded(term.text),
      TermAgreement(language: target.language).allows(
        place.term, term, between: Neighbours(of: place.range, in: target.text))
    else { return nil }
    return (
      LetterCase.applying(written, to: term.text, in: target.language), term.status == .proposed
    )
  }
}
