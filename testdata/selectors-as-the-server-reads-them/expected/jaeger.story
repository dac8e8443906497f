  +0.000s   0.000s  pods: shop bare [Pod aaaaaaaa-0005-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  pods: shop old [Pod aaaaaaaa-0007-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  pods: shop web [Pod aaaaaaaa-0006-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  deployments: shop first [Deployment aaaaaaaa-0008-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  deployments: shop last [Deployment aaaaaaaa-0009-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  horizontalpodautoscalers: shop web [HorizontalPodAutoscaler aaaaaaaa-0010-4000-8000-000000000000] time.unknown=true links=["scales: deployments shop/last (inferred)"]
                      ~ deployments: shop last

  +0.000s   0.000s  poddisruptionbudgets: shop empty [PodDisruptionBudget aaaaaaaa-0004-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  poddisruptionbudgets: shop null [PodDisruptionBudget aaaaaaaa-0002-4000-8000-000000000000] time.unknown=true links=["protects: pods shop/web (inferred)"]
                      ~ pods: shop web

  +0.000s   0.000s  poddisruptionbudgets: shop unknown [PodDisruptionBudget aaaaaaaa-0003-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  poddisruptionbudgets: shop without-a-label [PodDisruptionBudget aaaaaaaa-0001-4000-8000-000000000000] time.unknown=true links=["protects: pods shop/bare (inferred)","protects: pods shop/web (inferred)"]
                      ~ pods: shop bare
                      ~ pods: shop web
