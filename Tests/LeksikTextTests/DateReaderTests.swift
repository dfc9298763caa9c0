import LeksikModel
import LeksikText
import Testing

@Suite struct DateReaderTests {
  private func dates(_ sentence: String, _ language: LanguageTag) -> String {
    shown(DateReader(language: language).readings(in: sentence.split(separator: " ")))
  }

  @Test(arguments: [
    ("15 de marzo de 2024", "2024-03-15"), ("el 15 de marzo del 2024", "2024-03-15"),
    ("quince de marzo de dos mil veinticuatro", "2024-03-15"), ("1ro de enero", "--01-01"),
    ("1.º de enero de 2024", "2024-01-01"), ("primero de enero", "--01-01"),
    ("15 de marzo del año 2024", "2024-03-15"), ("marzo 15, 2024", "2024-03-15"),
    ("marzo 15 de 2024", "2024-03-15"), ("marzo de 2024", "2024-03"), ("en mayo", "--05"),
    ("15/03/2024", "2024-03-15"), ("15-03-2024", "2024-03-15"), ("15.03.2024", "2024-03-15"),
    ("2024-03-15", "2024-03-15"), ("03/04/2024", "2024-04-03?2024-03-04"),
    ("04/04/2024", "2024-04-04"), ("03/15/2024", "2024-03-15"), ("15/03/24", "2024-03-15?"),
    ("15 / 03 / 2024", "2024-03-15"), ("el lunes 15 de marzo", "monday --03-15"),
    ("lunes, 15 de marzo de 2024", "monday 2024-03-15"), ("el martes", "tuesday"),
    ("a los quince (15) días del mes de marzo del año dos mil veinticuatro (2024)", "2024-03-15"),
    ("30 de febrero", "--02"), ("29 de febrero", "--02-29"), ("29 de febrero de 2023", "2023-02"),
    ("15 de sept. de 2024", "2024-09-15"), ("31/31/2024", ""), ("setiembre", "--09"),
    ("15 de septiembre de 2024.", "2024-09-15"), ("1-58432-005-2", ""), ("mar", ""),
  ])
  func readsSpanishDates(_ sentence: String, _ expected: String) {
    #expect(dates(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("15 mas 2024", "2024-03-15"), ("le 15 mas 2024", "2024-03-15"), ("kenz mas", "--03-15"),
    ("premye janvye 2024", "2024-01-01"), ("1ye janvye", "--01-01"), ("15 mas, 2024", "2024-03-15"),
    ("nan mwa mas", "--03?"), ("jiyè 2024", "2024-07"), ("lendi 15 mas", "monday --03-15"),
    ("lendi", "monday"), ("mekredi", "wednesday"), ("15/03/2024", "2024-03-15"),
    ("ven septanm de mil vennkat", "2024-09-20"), ("20 sektanm", "--09-20"), ("2 out", "--08-02"),
    ("15 fevrye 2024", "2024-02-15"), ("15 fevriye", "--02-15"), ("me", "--05?"),
    ("12 novanm 2023", "2023-11-12"), ("03/04/2024", "2024-04-03?2024-03-04"),
  ])
  func readsCreoleDates(_ sentence: String, _ expected: String) {
    #expect(dates(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("March 15, 2024", "2024-03-15"), ("March 15th", "--03-15"), ("15 March 2024", "2024-03-15"),
    ("the 15th of March, 2024", "2024-03-15"), ("March 2024", "2024-03"), ("march 15", "--03-15?"),
    ("Mar. 15, 2024", "2024-03-15"), ("Section 5 may apply", "--05-05?"), ("he may", "--05?"),
    ("June", "--06"), ("Monday, March 15, 2024", "monday 2024-03-15"), ("03/15/2024", "2024-03-15"),
    ("03/04/2024", "2024-03-04?2024-04-03"), ("2024-03-15", "2024-03-15"),
    ("the fifteenth of March nineteen ninety-five", "1995-03-15"), ("Friday", "friday"),
    ("Sept. 3", "--09-03"), ("May 15, 2024", "2024-05-15"), ("12/31/99", "1999-12-31?"),
  ])
  func readsEnglishDates(_ sentence: String, _ expected: String) {
    #expect(dates(sentence, .english) == expected)
  }

  @Test func theOrderOfDigitsFollowsTheRegion() throws {
    let puertoRico = try #require(LanguageTag("es-PR"))
    let britain = try #require(LanguageTag("en-GB"))
    #expect(dates("03/04/2024", puertoRico) == "2024-03-04?2024-04-03")
    #expect(dates("03/04/2024", britain) == "2024-04-03?2024-03-04")
    #expect(dates("03/04/2024", american) == "2024-03-04?2024-04-03")
  }

  @Test(arguments: LanguageTag.supported)
  func everyWrittenDateIsReadBack(_ language: LanguageTag) throws {
    for month in 1...12 {
      for day in 1...28 {
        let date = try #require(CalendarDate(year: 2_024, month: month, day: day))
        let words = try #require(DateWords.written(date, in: language))
        let readings = DateReader(language: language).readings(in: words.split(separator: " "))
        #expect(readings.map(\.value.calendarDate) == [date], "\(words)")
        #expect(readings.allSatisfy { !$0.isAmbiguous }, "\(words)")
      }
    }
  }

  @Test func writesDates() throws {
    let date = try #require(CalendarDate("2024-03-01"))
    #expect(DateWords.written(date, in: .spanish) == "1.º de marzo de 2024")
    #expect(DateWords.written(date, in: .haitianCreole) == "premye mas 2024")
    #expect(DateWords.written(date, in: .english) == "March 1, 2024")
  }

  @Test func anImpossibleDateIsNoValue() {
    #expect(DateValue(month: 2, day: 30) == nil)
    #expect(DateValue(month: 2, day: 29) != nil)
    #expect(DateValue(year: 2023, month: 2, day: 29) == nil)
    #expect(DateValue(day: 5) == nil)
    #expect(DateValue() == nil)
  }
}
