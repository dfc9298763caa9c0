import LeksikModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2025-12-08", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func readsAndWritesTheSameText(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "", "2025-02-30", "2023-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10",
    "2025-01-00", "0000-01-01", "2025-1-1", "25-01-01", "20250101", "2025-01-01T", " 2025-01-01",
    "2025-01-01-01", "２０25-01-01", "-025-01-01",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2025-+1-01", "2025-01-+1", "+025-01-01"])
  func refusesSigns(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func hasTheDaysOfEveryMonth() {
    let days = (1...12).map { month in
      (1...40).count { CalendarDate(year: 2023, month: month, day: $0) != nil }
    }
    #expect(days == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test func ordersAsTheTextDoes() {
    let texts = ["2024-12-31", "2025-01-01", "2025-01-02", "2025-02-01", "2026-01-01"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.reversed().sorted() == dates)
    #expect(dates.count == texts.count)
  }
}

@Suite struct TimestampTests {
  @Test(arguments: ["20260115T093000Z", "20240229T235960Z", "00010101T000000Z"])
  func readsAndWritesTheSameText(text: String) throws {
    #expect(try #require(Timestamp(text)).description == text)
  }

  @Test(arguments: [
    "", "yesterday", "20260115T093000", "20260115093000Z", "20260230T093000Z", "20260115T240000Z",
    "20260115T096000Z", "20260115T093061Z", "2026011ST093000Z", "+0260115T093000Z",
    "20260115T093000Zé", "20260115t093000z",
  ])
  func refusesWhatIsNoMoment(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func ordersByTime() throws {
    let early = try #require(Timestamp("20251231T235959Z"))
    let late = try #require(Timestamp("20260101T000000Z"))
    #expect(early < late)
    #expect(!(late < early))
  }
}

@Suite struct ValidityTests {
  @Test func includesBothEndsAndMayBeOpen() throws {
    let days = try ["2025-01-01", "2025-06-30", "2025-07-01", "2025-07-02"].map {
      try #require(CalendarDate($0))
    }
    func inside(_ validity: Validity) -> [Bool] { days.map(validity.contains) }
    #expect(inside(Validity()) == [true, true, true, true])
    #expect(inside(Validity(from: days[1])) == [false, true, true, true])
    #expect(inside(Validity(until: days[2])) == [true, true, true, false])
    #expect(inside(Validity(from: days[1], until: days[2])) == [false, true, true, false])
    #expect(inside(Validity(from: days[2], until: days[1])) == [false, false, false, false])
  }
}
