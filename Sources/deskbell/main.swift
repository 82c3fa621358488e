print("deskbell")
