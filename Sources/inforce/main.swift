print("inforce")
