/// Every sentence the assistant says of its own. The raw value is the key an owner uses in `wording/LANGUAGE.yaml`; words in braces are
/// filled in.
package enum Phrase: String, CaseIterable, Sendable {
    // The greeting and the frame of every screen
    case greeting, openUntil = "open_until", closedUntil = "closed_until", closedNow = "closed_now", demonstration,
        simulatedButton = "simulated_button"
    case questionPrompt = "question_prompt", enterPrompt = "enter_prompt", menuPrices = "menu_prices", menuHours = "menu_hours",
        menuBook = "menu_book"
    case menuWhoIsIn = "menu_who_is_in", menuNextFree = "menu_next_free"
    case menuMyBooking = "menu_my_booking", menuLanguage = "menu_language", menuAloud = "menu_aloud",
        menuSilent = "menu_silent", aloudOn = "aloud_on", aloudOff = "aloud_off", menuPerson = "menu_person"
    case keyPerson = "key_person", keyBack = "key_back", keyNewCustomer = "key_new_customer", keyHelpful = "key_helpful"
    case backAtDesk = "back_at_desk"

    // Answers
    case didYouMean = "did_you_mean", noneOfThese = "none_of_these", unknown, unknownAgain = "unknown_again"
    case offerPerson = "offer_person", thanksForFeedback = "thanks_for_feedback", sorryNotHelpful = "sorry_not_helpful"
    case menuWrong = "menu_wrong", thanksForWrong = "thanks_for_wrong"
    case prices, priceUnknown = "price_unknown", priceOf = "price_of", durationOf = "duration_of"
    case hoursOn = "hours_on", hoursOfWeek = "hours_of_week"
    case hoursUnknown = "hours_unknown"
    case whoIsIn = "who_is_in", nobodyIsIn = "nobody_is_in", notIn = "not_in", nextFree = "next_free", nothingFreeSoon =
        "nothing_free_soon"
    case nothingFreeThen = "nothing_free_then", alsoFree = "also_free"

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
    case booked, bookedByStaff = "booked_by_staff", bookedByPerson = "booked_by_person"
    case bookedCode = "booked_code", bookedAwaitingStaff = "booked_awaiting_staff", bookingStopped = "booking_stopped"
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

    // Visits of several services, the line, the waiting list, changes of mind
    case askWalkInService = "ask_walk_in_service", askServiceToo = "ask_service_too", askWhichService = "ask_which_service",
        addService = "add_service"
    case oneAfterTheOther = "one_after_the_other", forHowMany = "for_how_many", askWhichOfParty = "ask_which_of_party"
    case timeOver = "time_over", notOnThatDay = "not_on_that_day", noMoreToday = "no_more_today"
    case tooManyServices = "too_many_services", providerDoesNot = "provider_does_not"
    case joinWaitingList = "join_waiting_list", waitingListHow = "waiting_list_how", waitingListFor = "waiting_list_for",
        onWaitingList = "on_waiting_list"
    case placeCameFree = "place_came_free", takePlace = "take_place", noSuchDate = "no_such_date"
    case noSuchTime = "no_such_time", otherWeekday = "other_weekday", nothingThen = "nothing_then"
    case nothingEarlier = "nothing_earlier", nothingLater = "nothing_later", nobodyElse = "nobody_else"
    case providerAway = "provider_away"
    case whatIsWrong = "what_is_wrong", noPhone = "no_phone"
    case nothingAtThatTime = "nothing_at_that_time", diaryUnreadable = "diary_unreadable"
    case nameShortened = "name_shortened", confirmStopBooking = "confirm_stop_booking", stopYes = "stop_yes"
    case stopNo = "stop_no", cancelOther = "cancel_other", cancelMoved = "cancel_moved", confirmLeave = "confirm_leave",
        confirmLeaveCall = "confirm_leave_call"
    case leaveYes = "leave_yes", leaveNo = "leave_no", codeMistyped = "code_mistyped", digitsWrong = "digits_wrong"
    case latePromised = "late_promised", notPromised = "not_promised", lostCodeAsked = "lost_code_asked"
    case lostCodeShown = "lost_code_shown", lostCodeNothing = "lost_code_nothing", askLostPhone = "ask_lost_phone"
    case askLostDay = "ask_lost_day", askRecallPhone = "ask_recall_phone", recalled
    case nothingRemembered = "nothing_remembered", offerRemembering = "offer_remembering", remembered, forgotten
    case keyRemember = "key_remember", keyForget = "key_forget", numberKept = "number_kept"
    case walkInWait = "walk_in_wait", walkInAtOnce = "walk_in_at_once", walkInNone = "walk_in_none"
    case takeNumber = "take_number", bookInstead = "book_instead", neither, numberTaken = "number_taken"
    case numberTakenAtOnce = "number_taken_at_once", dateConfirmed = "date_confirmed", saving, keyMore = "key_more"

    // In place of what is not shown again
    case withheldName = "withheld_name", withheldNoName = "withheld_no_name", withheldPhone = "withheld_phone"
    case withheldCode = "withheld_code", withheldDigits = "withheld_digits"

    // A person
    case called, calledAgo = "called_ago", acknowledged, acknowledgedBy = "acknowledged_by", inTenMinutes = "in_ten_minutes"
    case withCustomer = "with_customer", escalated, nobodyFree = "nobody_free", missed, resolved, bellDown = "bell_down"
    case bellDownDefault = "bell_down_default", alreadyCalled = "already_called", calledWhenClosed = "called_when_closed"
    case wereYouHelped = "were_you_helped", waitOrElse = "wait_or_else", waitChoice = "wait_choice", callbackChoice =
        "callback_choice"
    case nobodyIn = "nobody_in", askCallbackName = "ask_callback_name", askCallbackPhone = "ask_callback_phone"
    case callbackPromised = "callback_promised", callbackFailed = "callback_failed", stillWaiting = "still_waiting", between
    case callbackImpossible = "callback_impossible"
    case sorryUpset = "sorry_upset", sorrySafety = "sorry_safety", sorryUrgent = "sorry_urgent"

    // Time-outs and faults
    case languageName = "language_name", dateDoubted = "date_doubted"
    case idleWarning = "idle_warning", newCustomer = "new_customer", ledgerDown = "ledger_down"
    case lineTooLong = "line_too_long"

    // A USB stick in the counter
    case stickForeign = "stick_foreign", stickCopied = "stick_copied", stickRevoked = "stick_revoked"
    case stickUnreadable = "stick_unreadable", stickRead = "stick_read"

    // Units
    case today, tomorrow, dayAt = "day_at"
    case secondsAgo = "seconds_ago", minutesAgo = "minutes_ago", minutes
}
