  +0.000s   0.000s  pods: shop web [Pod aaaaaaaa-0002-4000-8000-000000000000]

  +0.000s   0.000s  allowlists: shop office [AllowList aaaaaaaa-0001-4000-8000-000000000000]
