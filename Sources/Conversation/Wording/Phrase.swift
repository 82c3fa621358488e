/// Every sentence the assistant says of its own. The raw value is the key an owner uses in `wording/LANGUAGE.yaml`; words in braces are
/// filled in.
package enum Phrase: String, CaseIterable, Sendable {
    // The greeting and the frame of every screen
    case greeting, openUntil = "open_until", closedUntil = "closed_until", closedNow = "closed_now", demonstration,
        simulatedButton = "simulated_button"
    case questionPrompt = "question_prompt", enterPrompt = "enter_prompt", menuPrices = "menu_prices", menuHours = "menu_hours",
        menuBook = "menu_book"
    case menuWhoIsIn = "menu_who_is_in", menuNextFree = "menu_next_free"
    case menuMyBooking = "menu_my_booking", menuLanguage = "menu_language", menuPerson = "menu_person"
    case keyPerson = "key_person", keyBack = "key_back", keyNewCustomer = "key_new_customer", keyHelpful = "key_helpful"
    case backAtDesk = "back_at_desk"

    // Answers
    case didYouMean = "did_you_mean", noneOfThese = "none_of_these", unknown, unknownAgain = "unknown_again"
    case offerPerson = "offer_person", thanksForFeedback = "thanks_for_feedback", sorryNotHelpful = "sorry_not_helpful"
    case menuWrong = "menu_wrong", thanksForWrong = "thanks_for_wrong"
    case prices, priceUnknown = "price_unknown", priceOf = "price_of", durationOf = "duration_of"
    case hoursOn = "hours_on", hoursOfWeek = "hours_of_week"
    case hoursUnknown = "hours_unknown"
    case whoIsIn = "who_is_in", nobodyIsIn = "nobody_is_in", nextFree = "next_free", nothingFreeSoon = "nothing_free_soon"

    // Small talk
    case hello, thanks, goodbye, whoAreYou = "who_are_you", help, calm, nothingToRepeat = "nothing_to_repeat", yesWhat = "yes_what"
    case walkIn = "walk_in"

    // Booking
    case askService = "ask_service", askProvider = "ask_provider", anyone, askDay = "ask_day", askDayAnyone = "ask_day_anyone",
        askTime = "ask_time", moreChoices = "more_choices"
    case askName = "ask_name", slotKept = "slot_kept", askPhone = "ask_phone", readBack = "read_back", readBackNoName =
        "read_back_no_name"
    case readBackMove = "read_back_move", confirmMove = "confirm_move"
    case confirmYes = "confirm_yes", confirmChangeTime = "confirm_change_time", confirmStop = "confirm_stop"
    case booked, bookedCode = "booked_code", bookedAwaitingStaff = "booked_awaiting_staff", bookingStopped = "booking_stopped"
    case notBookable = "not_bookable", noServices = "no_services", slotTaken = "slot_taken", dayFull = "day_full", dayClosed =
        "day_closed"
    case dayPast = "day_past", dayTooFar = "day_too_far", tooSoon = "too_soon", noSuchDay = "no_such_day", timeNotFree =
        "time_not_free"
    case nothingFree = "nothing_free", phoneWrong = "phone_wrong", phoneMissing = "phone_missing", nameWrong = "name_wrong"
    case tooManyOpen = "too_many_open", untrustedClock = "untrusted_clock", cannotBookNow = "cannot_book_now", chooseNumber =
        "choose_number"
    case halfMade = "half_made"

    // A booking that exists
    case askCode = "ask_code", askDigits = "ask_digits", codeWrong = "code_wrong", notFound = "not_found"
    case tooManyAttempts = "too_many_attempts", yourBooking = "your_booking", actionMove = "action_move", actionCancel =
        "action_cancel"
    case actionKeep = "action_keep", confirmCancel = "confirm_cancel", cancelYes = "cancel_yes", cancelNo = "cancel_no"
    case cancelled, moved, kept, lateChange = "late_change", alreadyOver = "already_over"

    // A person
    case called, calledAgo = "called_ago", acknowledged, acknowledgedBy = "acknowledged_by", inTenMinutes = "in_ten_minutes"
    case withCustomer = "with_customer", escalated, nobodyFree = "nobody_free", missed, resolved, bellDown = "bell_down"
    case bellDownDefault = "bell_down_default", alreadyCalled = "already_called", calledWhenClosed = "called_when_closed"
    case sorryUpset = "sorry_upset", sorrySafety = "sorry_safety", sorryUrgent = "sorry_urgent"

    // Time-outs and faults
    case idleWarning = "idle_warning", newCustomer = "new_customer", ledgerDown = "ledger_down"
    case lineTooLong = "line_too_long"

    // Units
    case today, tomorrow, dayAt = "day_at"
    case secondsAgo = "seconds_ago", minutesAgo = "minutes_ago", minutes
}
