import Testing

@testable import Diary

@Suite("Booking code")
struct BookingCodeTests {
    @Test("One wrong digit or two swapped ones never name another booking")
    func catchesSlips() throws {
        for number in stride(from: 10_000, through: 99_999, by: 37) {
            let code = BookingCode(number: number)
            try #require(BookingCode(code.description) == code)
            let digits = Array(code.digits)
            for place in digits.indices {
                for other in "0123456789" where other != digits[place] {
                    var slip = digits
                    slip[place] = other
                    try #require(BookingCode(String(slip)) == nil)
                }
                if place > 0, digits[place] != digits[place - 1] {
                    var swapped = digits
                    swapped.swapAt(place, place - 1)
                    try #require(BookingCode(String(swapped)) == nil)
                }
            }
        }
    }

    @Test("Is read as people type it", arguments: ["471-20", "abcdef", "٤٧١٢٠٣", "", "0000000"])
    func refusesOthers(text: String) {
        #expect(BookingCode(text) == nil)
    }
}
