print("deskbelld")
