  +0.000s 600.000s  pods: shop web [Pod] object.identity=inferred
  +0.000s 600.000s    alice: alice get exec [101] attribution=inferred
                        @ +0.020s ResponseStarted
